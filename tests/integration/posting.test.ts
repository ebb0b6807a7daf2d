import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findOriginal } from '@/lib/offers/original-file'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import type { PostingLevel } from '@/lib/platform/prisma/client'
import { copyToDraft } from '@/lib/posting/copy-offer'
import { createDraft } from '@/lib/posting/create-draft'
import { draftOffers } from '@/lib/posting/draft-offers'
import { findDraft, listDrafts } from '@/lib/posting/drafts'
import { forgetDrafts } from '@/lib/posting/forget-drafts'
import { forgetFiles } from '@/lib/posting/forget-files'
import type { PostingForm } from '@/lib/posting/posting-form'
import { readWaitingDrafts } from '@/lib/posting/read-waiting-drafts'
import { discardDraft, saveBeside, saveDraft } from '@/lib/posting/save-draft'
import { submitDraft } from '@/lib/posting/submit-draft'
import { storeOrganisation, storePerson } from '../factories/person'

const now = new Date('2026-02-02T10:00Z')
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000)

async function colleagues(level: PostingLevel) {
  const organisation = await storeOrganisation({ domains: [`${randomUUID().slice(0, 8)}.example`] }, now)
  const organisationId = organisation.id
  const person = await storePerson({ memberOf: [{ organisationId }] }, now)
  await database.postingRight.create({ data: { organisationId, personId: person.id, level } })
  const { domain } = await database.organisationDomain.findFirstOrThrow({ where: { organisationId } })
  return { organisation, organisationId, personId: person.id, domain }
}
type Colleagues = Awaited<ReturnType<typeof colleagues>>

/** A notice that nothing is wrong with, unlike any other. */
const notice = (
  { organisation, domain }: Colleagues,
  posts = ['Logisticien'],
) => `${organisation.name} recrute à Ségou, au Mali.

${posts.map((title, i) => (posts.length > 1 ? `${i + 1}. ${title}` : `Poste : ${title}`)).join('\n')}

Envoyez CV et lettre de motivation à rh@${domain}, avec pour objet « ${posts.join(', ')} ».
Date limite : vendredi 20 février 2026 à 17 h 00.
Réf. ${randomUUID()}`

async function drafted(who: Colleagues, text = notice(who), name: string | null = null) {
  const created = await createDraft(database, { ...who, source: { bytes: Buffer.from(text), name }, at: now })
  if ('refusal' in created) throw new Error(created.refusal)
  return created.id
}

/** The draft as its own organisation finds it. */
async function found(id: string) {
  const draft = await database.postingDraft.findUnique({ where: { id } })
  return draft && findDraft(database, id, [draft.organisationId])
}

async function read(id: string) {
  const draft = await found(id)
  if (draft?.state.kind !== 'read') throw new Error(`draft ${draft?.state.kind}`)
  return { ...draft, ...draft.state }
}

/** The draft with its form changed, and a reason for whatever the checks point at. */
async function settled(id: string, change: (form: PostingForm) => PostingForm = (form) => form) {
  const draft = await read(id)
  const form = change(draft.form)
  const offers = draftOffers({ ...draft, form }, { now, isPosted: true })
  const reasons = Object.fromEntries(offers.flatMap(({ findings }) => findings.map(({ key }) => [key, 'voulu'])))
  const { organisationId, version } = draft
  await saveDraft(database, { id, organisationId, version, form: { ...form, reasons }, at: now })
  return draft.version + 1
}

const submit = async (id: string, who: Colleagues, at = now) =>
  submitDraft(database, { id, ...who, version: await settled(id), at })

describe('a notice that is pasted', () => {
  it('is a draft with its form filled and its words found, for all its organisation', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { form, source, fileId } = await read(id)
    expect([source, fileId]).toEqual([null, null])
    expect(form.posts).toMatchObject([
      {
        read: 0,
        form: {
          title: 'Logisticien',
          country: 'ML',
          deadlineDay: '20',
          deadlineHour: '17:00',
          applyEmails: `rh@${who.domain}`,
        },
      },
    ])
    expect(await listDrafts(database, [who.organisationId])).toMatchObject([{ id, titles: ['Logisticien'] }])
    expect(await listDrafts(database, [(await colleagues('ALLOWED')).organisationId])).toEqual([])
  })

  it('has its shared facts once when it holds several posts', async () => {
    const who = await colleagues('ALLOWED')
    const { form } = await read(await drafted(who, notice(who, ['Logisticien', 'Comptable'])))
    expect(form.posts.map(({ form: { title } }) => title)).toEqual(['Logisticien', 'Comptable'])
    expect(form.shared).toEqual(expect.arrayContaining(['place', 'deadline', 'documents']))
    expect(form.shared).not.toContain('post')
  })

  it('is asked for its deadline where it states none', async () => {
    const who = await colleagues('ALLOWED')
    const { form } = await read(await drafted(who, notice(who).replace(/Date limite.*/, '')))
    expect(form.posts[0]?.form.deadlineKind).toBe('')
  })
})

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

describe('a draft of another organisation', () => {
  it('is not found, saved, copied beside, sent or thrown away', async () => {
    const who = await colleagues('ALLOWED')
    const stranger = await colleagues('TRUSTED')
    const id = await drafted(who)
    const version = await settled(id)
    const { form } = await read(id)
    expect(await findDraft(database, id, [stranger.organisationId])).toBeNull()
    expect(await findDraft(database, id, [])).toBeNull()
    const asStranger = {
      id,
      organisationId: stranger.organisationId,
      personId: stranger.personId,
      version,
      form,
      at: now,
    }
    expect(await saveDraft(database, asStranger)).toEqual({ kind: 'stale' })
    expect(await saveBeside(database, asStranger)).toEqual({ refusal: 'gone' })
    expect(await submitDraft(database, asStranger)).toEqual({ kind: 'stale' })
    expect(await discardDraft(database, asStranger)).toBe('stale')
    expect((await read(id)).version).toBe(version)
  })

  it('is not begun from its offer either', async () => {
    const who = await colleagues('TRUSTED')
    const stranger = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    await expect(copyToDraft(database, { offer, ...stranger, at: now })).rejects.toThrow()
    expect(await database.postingDraft.count({ where: { organisationId: stranger.organisationId } })).toBe(0)
  })
})

describe('two people in one draft', () => {
  it('throw away no version but the one they saw', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { version, form } = await read(id)
    await saveDraft(database, { id, ...who, version, form, at: now })
    expect(await discardDraft(database, { id, ...who, version })).toBe('stale')
    expect(await discardDraft(database, { id, ...who, version: version + 1 })).toBe('discarded')
    expect(await found(id)).toBeNull()
  })

  it('lose nothing: who comes second is told, and kept beside', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const { version, form } = await read(id)
    const titled = (title: string): PostingForm => ({
      ...form,
      posts: form.posts.map((post) => ({ ...post, form: { ...post.form, title } })),
    })
    const results = await Promise.all(
      ['Première', 'Seconde'].map((title) =>
        saveDraft(database, { id, ...who, version, form: titled(title), at: now }),
      ),
    )
    expect(results.map(({ kind }) => kind).sort()).toEqual(['saved', 'stale'])
    const kept = await saveBeside(database, { id, ...who, form: titled('Seconde'), at: now })
    const beside = 'id' in kept ? kept.id : ''
    expect((await read(beside)).form.posts[0]?.form.title).toBe('Seconde')
    expect((await read(beside)).decoded).toEqual((await read(id)).decoded)
  })
})

describe('a draft that is sent', () => {
  it('waits for a moderator, keeps whose it is and why its doubts are meant, and is no draft any more', async () => {
    const who = await colleagues('ALLOWED')
    const id = await drafted(who)
    const version = await settled(id, (form) => ({
      ...form,
      posts: form.posts.map((post) => ({ ...post, form: { ...post.form, applyEmails: 'rh@ailleurs.example' } })),
    }))
    const submitted = await submitDraft(database, { id, ...who, version, at: now })
    if (submitted.kind !== 'submitted') throw new Error(JSON.stringify(submitted))
    expect(submitted.published).toBe(false)
    const offer = await database.offer.findUniqueOrThrow({
      where: { slug: submitted.slugs[0] ?? '' },
      include: { events: true, organisations: true, evidence: true },
    })
    expect(offer).toMatchObject({
      status: 'PENDING',
      keeperId: who.organisationId,
      postedById: who.personId,
      organisations: [{ organisationId: who.organisationId }],
      events: [{ actor: who.personId, action: 'received', reason: 'foreign-address: voulu' }],
      deadlineWords: expect.stringContaining('20 février 2026'),
    })
    // The words that proved the address that was there do not prove the one that a person typed.
    const fields = offer.evidence.map(({ field }) => field)
    expect(fields).toContain('deadline')
    expect(fields).not.toContain('applyEmails')
    expect(await found(id)).toBeNull()
  })

  it('is published at once for who is trusted, each post on a page of its own', async () => {
    const who = await colleagues('TRUSTED')
    const id = await drafted(who, notice(who, ['Logisticien', 'Comptable']))
    const submitted = await submit(id, who)
    if (submitted.kind !== 'submitted') throw new Error(JSON.stringify(submitted))
    expect(submitted.published).toBe(true)
    const offers = await Promise.all(submitted.slugs.map((slug) => findOfferBySlug(pool, slug)))
    expect(offers.map((offer) => offer?.title)).toEqual(['Logisticien', 'Comptable'])
    for (const offer of offers)
      expect(offer).toMatchObject({
        deadline: { date: '2026-02-20', time: '17:00', closesAt: new Date('2026-02-20T17:00Z') },
      })
  })

  it('becomes offers once, however often it is sent', async () => {
    const who = await colleagues('TRUSTED')
    const id = await drafted(who)
    const submission = { id, ...who, version: await settled(id), at: now }
    const results = await Promise.all([1, 2, 3].map(() => submitDraft(database, submission)))
    expect(results.map(({ kind }) => kind).sort()).toEqual(['stale', 'stale', 'submitted'])
    expect(await database.offer.count({ where: { keeperId: who.organisationId } })).toBe(1)
  })

  it('is refused as another version than the one previewed', async () => {
    const who = await colleagues('TRUSTED')
    const id = await drafted(who)
    const version = await settled(id)
    expect(await submitDraft(database, { id, ...who, version: version - 1, at: now })).toEqual({
      kind: 'stale',
    })
    expect(await found(id)).not.toBeNull()
  })

  it('is refused with an error, and with a doubt that nobody answered', async () => {
    const who = await colleagues('TRUSTED')
    const id = await drafted(who)
    const past = await settled(id, (form) => ({
      ...form,
      posts: form.posts.map((post) => ({ ...post, form: { ...post.form, deadlineYear: '2025' } })),
    }))
    expect(await submitDraft(database, { id, ...who, version: past, at: now })).toMatchObject({
      kind: 'wrong',
      findings: expect.arrayContaining([expect.objectContaining({ code: 'deadline-past' })]),
    })
    const other = await drafted(who, notice(who).replace('vendredi', 'jeudi'))
    expect(await submitDraft(database, { id: other, ...who, version: 1, at: now })).toMatchObject({
      kind: 'wrong',
      findings: [{ code: 'weekday-mismatch' }],
    })
    expect(await database.offer.count({ where: { keeperId: who.organisationId } })).toBe(0)
  })

  it('is refused to who is blocked, and stays a draft', async () => {
    const who = await colleagues('BLOCKED')
    const id = await drafted(who)
    expect(await submit(id, who)).toEqual({ kind: 'blocked' })
    expect(await found(id)).not.toBeNull()
  })

  it('asks again when the same text waits or is open already, and numbers its offers on', async () => {
    const who = await colleagues('TRUSTED')
    const text = notice(who)
    await submit(await drafted(who, text), who)
    const again = await drafted(who, text)
    expect(await submitDraft(database, { id: again, ...who, version: 1, at: now })).toMatchObject({
      kind: 'wrong',
      findings: [{ code: 'already-posted' }],
    })
    const second = await submit(again, who)
    expect(second.kind).toBe('submitted')
    const offers = await database.offer.findMany({ where: { keeperId: who.organisationId }, select: { ordinal: true } })
    expect(offers.map(({ ordinal }) => ordinal).sort()).toEqual([0, 1])
  })

  it('says where it came from itself, and hands out its own file, whoever posted the same text before', async () => {
    const [first, second, third] = [
      await colleagues('TRUSTED'),
      await colleagues('TRUSTED'),
      await colleagues('TRUSTED'),
    ]
    const text = notice(first)
    const shown = async (who: Colleagues, name: string | null) => {
      const submitted = await submit(await drafted(who, text, name), who)
      if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
      const [slug = ''] = submitted.slugs
      return async () => ({ slug, offer: await findOfferBySlug(pool, slug), file: await findOriginal(database, slug) })
    }
    const pages = [
      await shown(first, 'https://premiere.example/interne/avis.txt'),
      await shown(second, null),
      // The very same bytes, under a name of its own.
      await shown(third, 'Avis n°3.txt'),
    ]
    const seen = await Promise.all(pages.map((page) => page()))
    expect(
      new Set(
        (await database.offer.findMany({ where: { slug: { in: seen.map(({ slug }) => slug) } } })).map(
          ({ noticeId }) => noticeId,
        ),
      ).size,
    ).toBe(1)
    expect(seen.map(({ offer, file }) => [offer?.notice.source, offer?.notice.hasOriginal, file?.name])).toEqual([
      ['https://premiere.example/interne/avis.txt', true, 'avis.txt'],
      [second.organisation.name, false, undefined],
      ['Avis n°3.txt', true, 'Avis n°3.txt'],
    ])
  })
})

describe('somebody whom nobody knows yet', () => {
  it('posts one offer a day, two drafts at once included', async () => {
    const who = await colleagues('UNVERIFIED')
    const ids = [await drafted(who), await drafted(who)]
    const versions = [await settled(ids[0] ?? ''), await settled(ids[1] ?? '')]
    const send = (i: number, at: Date) =>
      submitDraft(database, { id: ids[i] ?? '', ...who, version: versions[i] ?? 0, at })
    const results = await Promise.all([send(0, now), send(1, now)])
    expect(results.map(({ kind }) => kind).sort()).toEqual(['daily-limit', 'submitted'])
    const left = results[0]?.kind === 'daily-limit' ? 0 : 1
    // The draft is kept for the next day.
    expect((await send(left, later(23))).kind).toBe('daily-limit')
    expect((await send(left, later(25))).kind).toBe('submitted')
  })

  it('posts no notice of several posts', async () => {
    const who = await colleagues('UNVERIFIED')
    const id = await drafted(who, notice(who, ['Logisticien', 'Comptable']))
    expect(await submit(id, who)).toEqual({ kind: 'daily-limit' })
  })
})

describe('a copy', () => {
  it('says what the offer said, but for its deadline', async () => {
    const who = await colleagues('TRUSTED')
    const submitted = await submit(await drafted(who), who)
    if (submitted.kind !== 'submitted') throw new Error(submitted.kind)
    const offer = await findOfferBySlug(pool, submitted.slugs[0] ?? '')
    if (offer === null) throw new Error('not published')
    const copied = await copyToDraft(database, { offer, ...who, at: now })
    const { form } = await read('id' in copied ? copied.id : '')
    expect(form.posts).toMatchObject([
      {
        read: null,
        form: {
          title: 'Logisticien',
          applyEmails: `rh@${who.domain}`,
          deadlineKind: '',
          deadlineDay: '',
          deadlineHour: '',
        },
      },
    ])
  })
})
