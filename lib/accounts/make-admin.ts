import 'server-only'
import type { database } from '../platform/database'
import { trace } from './audit'

/**
 * Makes who has this address an admin, with an account where there is none; `isNew` then, or where nobody has shown the address to be
 * theirs: a link to sign in must follow, which does away with a password that a stranger may have chosen.
 * @param email in lower case
 */
export async function makeAdmin(
  db: typeof database,
  { email, at }: { email: string; at: Date },
): Promise<{ readonly isNew: boolean }> {
  return db.$transaction(async (tx) => {
    const before = await tx.person.findUnique({ where: { email } })
    const name = email.slice(0, email.lastIndexOf('@'))
    const { id } = await tx.person.upsert({
      where: { email },
      create: { email, name, role: 'ADMIN', createdAt: at, updatedAt: at },
      update: { role: 'ADMIN', updatedAt: at },
    })
    const from = { role: before?.role ?? null }
    await trace(tx, { at, actor: 'admin', action: 'make-admin', subject: { person: id }, from, to: { role: 'ADMIN' } })
    return { isNew: before === null || !before.emailVerified }
  })
}
