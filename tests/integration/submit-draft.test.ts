import { describe, expect, it } from 'vitest'
import { findOriginal } from '@/lib/offers/original-file'
import { findOfferBySlug } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { submitDraft } from '@/lib/posting/submit-draft'
import { type Colleagues, colleagues, drafted, found, later, notice, now, settled, submit } from './support/posting'

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

  it('makes what else waits of who is trusted by now no longer their first', async () => {
    const who = await colleagues('ALLOWED')
    expect((await submit(await drafted(who), who)).kind).toBe('submitted')
    const { id } = await database.offer.findFirstOrThrow({ where: { postedById: who.personId } })
    const signals = async () => (await database.offer.findUniqueOrThrow({ where: { id } })).signals
    expect(await signals()).toContain('new-poster')
    await database.postingRight.updateMany({ where: { personId: who.personId }, data: { level: 'TRUSTED' } })
    expect(await submit(await drafted(who), who)).toMatchObject({ published: true })
    expect(await signals()).not.toContain('new-poster')
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
    const who = await colleagues('TRUSTED')
    const id = await drafted(who)
    await database.postingRight.updateMany({ where: { personId: who.personId }, data: { level: 'BLOCKED' } })
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
      const id = await drafted(who, text, name)
      // The text names the first of them: who posts it for themselves says so, and need not wait.
      const version = await settled(id, (form) => ({
        ...form,
        posts: form.posts.map((post) => ({ ...post, form: { ...post.form, organisation: who.organisation.name } })),
      }))
      const submitted = await submitDraft(database, { id, ...who, version, at: now })
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
