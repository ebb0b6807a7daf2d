import { describe, expect, it } from 'vitest'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { copyToDraft } from '@/lib/posting/copy-offer'
import { createDraft } from '@/lib/posting/create-draft'
import { forgetDrafts } from '@/lib/posting/forget-drafts'
import { forgetFiles } from '@/lib/posting/forget-files'
import { saveBeside, saveDraft } from '@/lib/posting/save-draft'
import { storePerson } from '@/tests/factories/person'
import { type Colleagues, colleagues, drafted, found, later, notice, now, read, submit } from './support/posting'

describe('the room that one person has for drafts', () => {
  const begin = (who: Colleagues, words: string, name: string | null = null) =>
    createDraft(database, { ...who, source: { bytes: Buffer.from(words), name }, at: now })

  /** So many drafts beside, written at once. */
  async function fill(who: Colleagues, count: number, fileId: string | null = null) {
    const { form, decoded } = await database.postingDraft.findUniqueOrThrow({ where: { id: await drafted(who) } })
    const row = { ...who, fileId, decoded: decoded ?? {}, form: form ?? {}, createdAt: now, savedAt: now }
    const { organisationId, personId, ...rest } = row
    const { organisation: _, domain: __, ...data } = rest
    await database.postingDraft.createMany({
      data: Array.from({ length: count - 1 }, () => ({ organisationId, personId, ...data })),
    })
  }

  it('ends at fifty, two begun at once included; a colleague has their own', async () => {
    const who = await colleagues('ALLOWED')
    await fill(who, 49)
    const both = await Promise.all([begin(who, 'Poste : Un'), begin(who, 'Poste : Deux')])
    expect(both.map((draft) => ('refusal' in draft ? draft.refusal : 'begun')).sort()).toEqual([
      'begun',
      'too-many-drafts',
    ])
    const colleague = await storePerson({ memberOf: [{ organisationId: who.organisationId }] }, now)
    expect(await begin({ ...who, personId: colleague.id }, 'Poste : Trois')).toHaveProperty('id')
  })

  it('ends at twenty that hold a file; words can still be pasted', async () => {
    const who = await colleagues('ALLOWED')
    const { fileId } = await read(await drafted(who, notice(who), 'avis.txt'))
    // One of a file and one of words stand there already.
    await fill(who, 19, fileId)
    expect(await database.postingDraft.count({ where: { personId: who.personId, fileId: { not: null } } })).toBe(19)
    expect(await begin(who, notice(who), 'vingt.txt')).toHaveProperty('id')
    expect(await begin(who, notice(who), 'vingt-et-un.txt')).toEqual({ refusal: 'too-many-files' })
    expect(await begin(who, notice(who))).toHaveProperty('id')
  })

  it('ends copies too, and what comes too late a little later: it is typed already', async () => {
    const who = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    await fill(who, 50)
    expect(await copyToDraft(database, { offer, ...who, at: now })).toEqual({ refusal: 'too-many-drafts' })
    const { id } = await database.postingDraft.findFirstOrThrow({ where: { personId: who.personId } })
    const { form } = await read(id)
    const beside = () => saveBeside(database, { id, ...who, form, at: now })
    for (let i = 0; i < 10; i++) expect(await beside()).toHaveProperty('id')
    expect(await beside()).toEqual({ refusal: 'too-many-drafts' })
  })
})

describe('somebody who is blocked', () => {
  const block = ({ personId, organisationId }: Colleagues) =>
    database.postingRight.updateMany({ where: { personId, organisationId }, data: { level: 'BLOCKED' } })

  it('begins no draft for the organisation, by words, a file or a copy; for another they may', async () => {
    const who = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    await block(who)
    const begin = (organisationId: string, name: string | null) =>
      createDraft(database, { ...who, organisationId, source: { bytes: Buffer.from(notice(who)), name }, at: now })
    expect(await begin(who.organisationId, null)).toEqual({ refusal: 'blocked' })
    expect(await begin(who.organisationId, 'avis.txt')).toEqual({ refusal: 'blocked' })
    expect(await copyToDraft(database, { offer, ...who, at: now })).toEqual({ refusal: 'blocked' })
    expect(await database.postingDraft.count({ where: { personId: who.personId } })).toBe(0)
    expect(await begin((await colleagues('ALLOWED')).organisationId, null)).toHaveProperty('id')
  })
})

describe('a draft that nobody saved for 90 days', () => {
  it('is forgotten, and its file after it', async () => {
    const who = await colleagues('ALLOWED')
    const [old, touched] = [await drafted(who, notice(who), 'vieux.txt'), await drafted(who, notice(who), 'repris.txt')]
    const { fileId, ...draft } = await read(old)
    const { version, form } = await read(touched)
    await saveDraft(database, { id: touched, ...who, version, form, at: later(24) })
    const left = async () => (await database.postingDraft.findMany({ where: { id: { in: [old, touched] } } })).length
    await forgetDrafts(database, later(90 * 24))
    expect(await left()).toBe(2)
    await forgetDrafts(database, later(90 * 24 + 1))
    expect(await left()).toBe(1)
    expect(await found(touched)).not.toBeNull()
    await forgetFiles(database, later(90 * 24 + 1))
    expect(await database.noticeFile.count({ where: { id: fileId ?? '' } })).toBe(0)
    expect(draft.version).toBe(1)
  })
})
