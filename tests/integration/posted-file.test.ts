import { describe, expect, it } from 'vitest'
import { findOriginal } from '@/lib/offers/original-file'
import { database } from '@/lib/platform/database'
import { createDraft } from '@/lib/posting/create-draft'
import { forgetFiles } from '@/lib/posting/forget-files'
import { readWaitingDrafts } from '@/lib/posting/read-waiting-drafts'
import { colleagues, drafted, found, later, notice, now, read, submit } from './support/posting'

describe('a file', () => {
  const page = (words: string) =>
    Buffer.from(`<!doctype html><html><body><article><h1>Logisticien</h1><p>${words}</p></article></body></html>`)

  it('waits to be read, is read once, and is handed out as it came', async () => {
    const who = await colleagues('TRUSTED')
    const bytes = page(notice(who).replaceAll('\n', '</p><p>'))
    const created = await createDraft(database, { ...who, source: { bytes, name: 'avis.html' }, at: now })
    if ('refusal' in created) throw new Error(created.refusal)
    expect(created.isRead).toBe(false)
    expect((await found(created.id))?.state).toEqual({ kind: 'waiting' })
    expect(await readWaitingDrafts(database)).toBe(1)
    expect(await readWaitingDrafts(database)).toBe(0)

    const submitted = await submit(created.id, who)
    if (submitted.kind !== 'submitted') throw new Error(JSON.stringify(submitted))
    const file = await findOriginal(database, submitted.slugs[0] ?? '')
    // Never as a page: a browser must not run what it holds.
    expect(file).toMatchObject({ name: 'avis.html', mediaType: 'application/octet-stream' })
    expect(Buffer.from(file?.bytes ?? []).equals(bytes)).toBe(true)
  })

  it('that cannot be read says why', async () => {
    const who = await colleagues('ALLOWED')
    const bytes = Buffer.from('%PDF-1.7 rien de plus')
    const created = await createDraft(database, { ...who, source: { bytes, name: 'avis.pdf' }, at: now })
    if ('refusal' in created) throw new Error(created.refusal)
    await readWaitingDrafts(database)
    expect((await found(created.id))?.state).toMatchObject({ kind: 'refused', refusal: 'damaged' })
  })

  it('of a drawing or a program is no draft', async () => {
    const who = await colleagues('ALLOWED')
    const refused = async (words: string) =>
      createDraft(database, { ...who, source: { bytes: Buffer.from(words), name: 'avis.svg' }, at: now })
    expect(await refused('<svg><script>alert(1)</script></svg>')).toEqual({ refusal: 'unsupported-image' })
    expect(await refused('')).toEqual({ refusal: 'empty' })
    expect(await database.postingDraft.count({ where: { organisationId: who.organisationId } })).toBe(0)
  })

  it('of an offer that waits is not to be had', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who, notice(who), 'avis.txt')
    const submitted = await submit(id, who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    expect(await findOriginal(database, submitted.slugs[0] ?? '')).toBeNull()
  })
})

describe('a file that nothing came of', () => {
  it('is forgotten after a day, one that a draft or an offer still needs is not', async () => {
    const who = await colleagues('ALLOWED')
    const [kept, thrown] = [await drafted(who, notice(who), 'garde.txt'), await drafted(who, notice(who), 'jete.txt')]
    const ids = [(await read(kept)).fileId ?? '', (await read(thrown)).fileId ?? '']
    await database.postingDraft.delete({ where: { id: thrown } })
    const left = async () => {
      const files = await database.noticeFile.findMany({ where: { id: { in: ids } } })
      return ids.map((id) => files.some((file) => file.id === id))
    }
    await forgetFiles(database, later(23))
    expect(await left()).toEqual([true, true])
    await forgetFiles(database, later(25))
    expect(await left()).toEqual([true, false])
    await submit(kept, who)
    await forgetFiles(database, later(50))
    expect(await left()).toEqual([true, false])
  })
})
