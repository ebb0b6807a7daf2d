import 'server-only'
import { trace } from '../accounts/audit'
import type { database, Transaction } from '../platform/database'

export interface Synonyms {
  /** Found in offers and looked for. */
  readonly phrases: readonly string[]
  /** Only looked for. */
  readonly askedAs: readonly string[]
}

interface Act {
  readonly actor: string
  readonly at: Date
}

interface Existing extends Act {
  readonly id: number
  /** When it was changed last, as its editor saw it. */
  readonly seen: Date | null
}

/** Adds a group; searches and offers follow in the same transaction, by triggers. `wordless`: a phrase says nothing that search keeps. */
export async function addSynonyms(
  db: typeof database,
  { phrases, askedAs, actor, at }: Synonyms & Act,
): Promise<'added' | 'wordless'> {
  return db.$transaction(async (tx) => {
    if (await hasWordless(tx, [...phrases, ...askedAs])) return 'wordless'
    const to = { phrases: [...phrases], askedAs: [...askedAs] }
    const { id } = await tx.synonymGroup.create({ data: { ...to, editedAt: at }, select: { id: true } })
    await trace(tx, { at, actor, action: 'add-synonyms', subject: { synonyms: String(id) }, to })
    return 'added'
  })
}

/** Changes a group; the seed leaves it alone from then on. */
export async function editSynonyms(
  db: typeof database,
  { id, seen, phrases, askedAs, actor, at }: Synonyms & Existing,
): Promise<'edited' | 'wordless' | 'changed' | 'gone'> {
  return db.$transaction(async (tx) => {
    const before = await lockGroup(tx, id)
    if (before === null) return 'gone'
    if (before.editedAt?.getTime() !== seen?.getTime()) return 'changed'
    if (await hasWordless(tx, [...phrases, ...askedAs])) return 'wordless'
    const to = { phrases: [...phrases], askedAs: [...askedAs] }
    await tx.synonymGroup.update({ where: { id }, data: { ...to, editedAt: at }, select: { id: true } })
    const from = { phrases: before.phrases, askedAs: before.askedAs }
    await trace(tx, { at, actor, action: 'edit-synonyms', subject: { synonyms: String(id) }, from, to })
    return 'edited'
  })
}

/** Deletes a group, which the seed does not bring back. */
export async function removeSynonyms(
  db: typeof database,
  { id, seen, actor, at }: Existing,
): Promise<'removed' | 'changed' | 'gone'> {
  return db.$transaction(async (tx) => {
    const before = await lockGroup(tx, id)
    if (before === null) return 'gone'
    if (before.editedAt?.getTime() !== seen?.getTime()) return 'changed'
    const { seedKey, phrases, askedAs } = before
    if (seedKey !== null) await tx.removedSynonyms.createMany({ data: [{ seedKey }], skipDuplicates: true })
    await tx.synonymGroup.deleteMany({ where: { id } })
    const from = { phrases, askedAs }
    await trace(tx, { at, actor, action: 'remove-synonyms', subject: { synonyms: String(id) }, from })
    return 'removed'
  })
}

async function lockGroup(tx: Transaction, id: number) {
  await tx.$queryRaw`SELECT 1 FROM "SynonymGroup" WHERE "id" = ${id} FOR UPDATE`
  return tx.synonymGroup.findUnique({ where: { id } })
}

/** « de la » is all words that a search passes over. */
async function hasWordless(tx: Transaction, phrases: readonly string[]): Promise<boolean> {
  const [{ count } = { count: 0 }] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::integer AS "count" FROM unnest(${[...phrases]}::text[]) AS phrase
    WHERE numnode(phraseto_tsquery('pg_catalog.french'::regconfig, public."plain_words"(phrase))) = 0`
  return count > 0
}
