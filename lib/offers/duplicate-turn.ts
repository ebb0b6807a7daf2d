import 'server-only'
import type { Transaction } from '../platform/database'

/** Any number, but one: of two transactions that store copies at once, the second looks when the first is stored. */
const turn = 20_261_123

/** Has whoever else looks for copies wait for this transaction, which must not hold any offer of before by then: they wait for those. */
export async function takeTurn(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${turn})`
}
