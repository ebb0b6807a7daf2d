import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { addNote, listNotes, noteRefusal, removeNote } from '@/lib/moderation/organisation-notes'
import { findReview } from '@/lib/moderation/review'
import { findKeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { storeActor, storeOrganisation } from '../factories/person'
import { storeOffer } from '../factories/stored-offer'

const at = new Date('2026-03-01T10:00Z')
const later = new Date('2026-03-02T10:00Z')
let organisation = { id: '', name: '' }
let awa: Person
let moussa: Person
let admin: Person

beforeEach(async () => {
  organisation = await storeOrganisation({}, at)
  awa = await staff('Awa Traoré')
  moussa = await staff('Moussa Keïta')
  admin = await staff('Salif Ba', 'ADMIN')
})

const staff = (name: string, role: 'MODERATOR' | 'ADMIN' = 'MODERATOR') => storeActor({ name, role }, at)

const add = (words: string, by: Person, when = at) =>
  addNote(database, { organisationId: organisation.id, words, actor: by.id, at: when })
const notes = () => listNotes(database, [organisation.id])
const remove = (noteId: string, actor: Person) => removeNote(database, { noteId, actor, at: later })
const traces = async () =>
  (
    await database.auditEvent.findMany({
      where: { subject: `Organisation ${organisation.id}` },
      orderBy: { id: 'asc' },
    })
  ).map(({ action, actor, from, to }) => ({ action, actor, from, to }))

/** How many transactions wait to remove a note. */
async function waitingForIt(): Promise<number> {
  const rows = await database.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_stat_activity
    WHERE "datname" = current_database() AND "wait_event_type" = 'Lock' AND "query" LIKE 'DELETE FROM "public"."OrganisationNote"%'`
  return rows.length
}

it('is shown with who wrote it and when, the newest first', async () => {
  await add('Appelés au bureau', awa)
  await add('Récépissé vu', moussa, later)
  expect(await notes()).toMatchObject([
    { words: 'Récépissé vu', by: 'Moussa Keïta', at: later },
    { words: 'Appelés au bureau', by: 'Awa Traoré', at },
  ])
  await database.person.delete({ where: { id: awa.id } })
  expect((await notes()).map(({ by }) => by)).toEqual(['Moussa Keïta', null])
})

it('has between one character and 2,000, and not blanks alone', () => {
  expect(['', ' \n', 'a'.repeat(2001)].map(noteRefusal)).toEqual(['note-missing', 'note-missing', 'note-too-long'])
  expect(['a', 'a'.repeat(2000)].map(noteRefusal)).toEqual([null, null])
})

it('is removed by who wrote it or by who administrates, and by nobody else', async () => {
  await add('De la première', awa)
  await add('De l’autre', moussa, later)
  const [second, first] = await notes()
  expect(await remove(first?.id ?? '', moussa)).toBe('gone')
  const colleague = await storeActor({ memberOf: [{ organisationId: organisation.id, role: 'OWNER' }] }, at)
  expect(await remove(first?.id ?? '', colleague)).toBe('gone')
  expect(await notes()).toHaveLength(2)
  expect(await remove(first?.id ?? '', awa)).toBe('removed')
  expect(await remove(second?.id ?? '', admin)).toBe('removed')
  expect(await notes()).toEqual([])
})

it('leaves a trace that there was one, by ids alone, once however often it is removed', async () => {
  await add('Demande de l’argent aux candidats', awa)
  const [note] = await notes()
  const noteId = note?.id ?? ''
  // Both find it, and wait for whoever holds it.
  const { both } = await database.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "OrganisationNote" WHERE "id" = ${noteId}::uuid FOR UPDATE`
    const both = Promise.all([remove(noteId, awa), remove(noteId, admin)])
    await vi.waitFor(async () => expect(await waitingForIt()).toBe(2), { timeout: 4000 })
    return { both }
  })
  const outcomes = await both
  expect([...outcomes].sort()).toEqual(['gone', 'removed'])
  const who = outcomes[0] === 'removed' ? awa.id : admin.id
  expect(await traces()).toEqual([
    { action: 'add-note', actor: awa.id, from: null, to: { noteId } },
    { action: 'remove-note', actor: who, from: { noteId }, to: null },
  ])
})

it('is about an organisation that is there', async () => {
  const note = { organisationId: randomUUID(), words: 'Rien', actor: awa.id, at }
  expect(await addNote(database, note)).toBe('gone')
})

it('is read beside each offer of the organisation that is reviewed, and of no other', async () => {
  const other = await storeOrganisation({}, at)
  await add('Récépissé vu', awa)
  await addNote(database, { organisationId: other.id, words: 'Autre chose', actor: awa.id, at })
  const reviewed = async (stated: { organisations?: string[]; keeperId?: string }) => {
    const id = await storeOffer({ title: 'Logisticien', status: 'PENDING', publishedAt: null, ...stated }, at)
    const offer = await findKeptOffer(pool, { id })
    if (offer === null) throw new Error('no offer')
    return (await findReview(database, offer, later)).notes.map(({ words }) => words)
  }
  expect(await reviewed({ organisations: [organisation.name] })).toEqual(['Récépissé vu'])
  expect(await reviewed({ keeperId: organisation.id })).toEqual(['Récépissé vu'])
  expect(await reviewed({})).toEqual([])
})
