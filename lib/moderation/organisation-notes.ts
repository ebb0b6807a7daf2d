import 'server-only'
import type { Person } from '../accounts/actor'
import { trace } from '../accounts/audit'
import { may } from '../accounts/permissions'
import type { database, Transaction } from '../platform/database'

/** What a moderator noted about an organisation, for the others. */
export interface OrganisationNote {
  readonly id: string
  readonly organisationId: string
  readonly at: Date
  readonly words: string
  readonly authorId: string | null
  /** The author's name; null when they are gone. */
  readonly by: string | null
}

const mostShown = 100

/** Those about these organisations, the newest first. */
export async function listNotes(
  db: Transaction,
  organisationIds: readonly string[],
): Promise<readonly OrganisationNote[]> {
  const rows = await db.organisationNote.findMany({
    where: { organisationId: { in: [...organisationIds] } },
    include: { author: { select: { name: true } } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: mostShown,
  })
  return rows.map(({ author, ...note }) => ({ ...note, by: author?.name ?? null }))
}

const maxWords = 2000

/** Why a note is not taken, as it was typed; null: it is. */
export function noteRefusal(words: string): 'note-missing' | 'note-too-long' | null {
  if (!/\S/.test(words)) return 'note-missing'
  return words.length > maxWords ? 'note-too-long' : null
}

interface NewNote {
  readonly organisationId: string
  readonly words: string
  /** A moderator's id. */
  readonly actor: string
  readonly at: Date
}

/** Keeps a note. The trace says that there was one, and not what it said: a note can be removed, a trace never. */
export async function addNote(
  db: typeof database,
  { organisationId, words, actor, at }: NewNote,
): Promise<'added' | 'gone'> {
  return db.$transaction(async (tx) => {
    const there = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Organisation" WHERE "id" = ${organisationId}::uuid FOR KEY SHARE`
    if (there.length === 0) return 'gone'
    const { id } = await tx.organisationNote.create({ data: { organisationId, words, authorId: actor, at } })
    const subject = { organisation: organisationId }
    await trace(tx, { at, actor, action: 'add-note', subject, to: { noteId: id } })
    return 'added'
  })
}

/** Removes a note that one wrote, or any for who administrates; to others it is not there. */
export async function removeNote(
  db: typeof database,
  { noteId, actor, at }: { readonly noteId: string; readonly actor: Person; readonly at: Date },
): Promise<'removed' | 'gone'> {
  return db.$transaction(async (tx) => {
    const note = await tx.organisationNote.findUnique({ where: { id: noteId } })
    if (note === null || !may(actor, 'remove-note', { personId: note.authorId })) return 'gone'
    // Pressed twice, it is removed and traced once.
    const { count } = await tx.organisationNote.deleteMany({ where: { id: noteId } })
    if (count === 0) return 'gone'
    const subject = { organisation: note.organisationId }
    await trace(tx, { at, actor: actor.id, action: 'remove-note', subject, from: { noteId } })
    return 'removed'
  })
}
