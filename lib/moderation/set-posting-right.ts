import 'server-only'
import { trace } from '../accounts/audit'
import type { database, Transaction } from '../platform/database'
import type { PostingLevel } from '../platform/prisma/enums'

/** Whose right it is: a person's, or that of whoever writes from a domain. */
export type RightHolder = { readonly personId: string } | { readonly domain: string }

export interface PostingRightChange {
  readonly organisationId: string
  readonly holder: RightHolder
  /** What the moderator saw it to be, null where nothing was said. */
  readonly seen: PostingLevel | null
  /** Null takes it away: what the rest says holds (`lib/accounts/held-level.ts`). */
  readonly level: PostingLevel | null
  /** Why they are blocked. */
  readonly reason: string | null
  /** A moderator's id. */
  readonly actor: string
  readonly at: Date
}

/** `meanwhile`: it is not what was seen, another moderator changed it. `gone`: the organisation or the person is not there any more. */
export type PostingRightSet = 'set' | 'meanwhile' | 'gone'

/** Says what a person or a domain may post for an organisation, or says it no longer, if it still is as it was seen. */
export async function setPostingRight(db: typeof database, change: PostingRightChange): Promise<PostingRightSet> {
  const { organisationId, holder, seen, level, actor, at } = change
  return db.$transaction(async (tx) => {
    if (!(await keepThere(tx, change))) return 'gone'
    const count = seen === null ? await addRight(tx, change) : await changeRight(tx, { ...change, seen })
    if (count === 0) return 'meanwhile'
    const sides = { from: { ...holder, level: seen }, to: { ...holder, level } }
    await trace(tx, { at, actor, action: 'set-posting-right', subject: { organisation: organisationId }, ...sides })
    return 'set'
  })
}

/** Whether both are there; they stay until the end of the transaction. */
async function keepThere(tx: Transaction, { organisationId, holder }: PostingRightChange): Promise<boolean> {
  const organisations = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR KEY SHARE`
  if (organisations.length === 0) return false
  if ('domain' in holder) return true
  const people = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Person" WHERE "id" = ${holder.personId}::uuid FOR KEY SHARE`
  return people.length > 0
}

/** Of two at once the unique index lets one through; the other waits for it, and adds nothing. */
async function addRight(
  tx: Transaction,
  { organisationId, holder, level, reason }: PostingRightChange,
): Promise<number> {
  if (level === null) return 0
  const data = [{ organisationId, ...holder, level, reason }]
  return (await tx.postingRight.createMany({ data, skipDuplicates: true })).count
}

async function changeRight(
  tx: Transaction,
  { organisationId, holder, seen, level, reason }: PostingRightChange & { readonly seen: PostingLevel },
): Promise<number> {
  const where = { organisationId, ...holder, level: seen }
  const { count } =
    level === null
      ? await tx.postingRight.deleteMany({ where })
      : await tx.postingRight.updateMany({ where, data: { level, reason } })
  return count
}
