import { describe, expect, it } from 'vitest'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { undoMinutes } from '@/lib/moderation/undo-window'
import { editOffer } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { listOfferHistory } from '@/lib/offers/offer-history'
import { findOfferBySlug } from '@/lib/offers/queries'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import type { StoredOffer } from '@/tests/factories/stored-offer'
import {
  approve,
  decide,
  deciding,
  done,
  isFound,
  minutes,
  moderator,
  now,
  other,
  poster,
  read,
  refuse,
  setScene,
  siteUrl,
  traces,
  waiting,
} from './support/decisions'

setScene()

describe('approving', () => {
  it('publishes, with a decision, an event and a mail that waits until it can no longer be undone', async () => {
    const offer = await waiting()
    const before = await readDataVersion(pool)
    const decisionId = await done(offer, approve)
    expect(await read(offer.id)).toMatchObject({ status: 'PUBLISHED', publishedAt: now, changedAt: now, version: 2 })
    expect(await isFound(offer)).toBe(true)
    expect(await readDataVersion(pool)).not.toBe(before)
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([
      {
        id: decisionId,
        kind: 'APPROVED',
        moderatorId: moderator.id,
        fromStatus: 'PENDING',
        toStatus: 'PUBLISHED',
        version: 2,
      },
    ])
    expect(events).toEqual(['published'])
    expect(mails).toMatchObject([{ to: poster.email, dueAt: minutes(undoMinutes), sentAt: null }])
    expect(mails[0]?.text).toContain(`https://baara.example/offres/${offer.slug}`)
  })

  it('keeps corrections beside what was read, and says them in the mail', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), applySubject: 'Comptable', reference: 'G/1' }
    const outcome = await decideOffer(database, { ...deciding(offer, approve), form })
    expect(outcome.kind).toBe('done')
    expect(await read(offer.id)).toMatchObject({
      status: 'PUBLISHED',
      version: 3,
      application: { subject: 'Comptable' },
      conditions: { reference: 'G/1' },
    })
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ kind: 'CORRECTED', version: 3 }])
    expect(events).toEqual(['corrected', 'published'])
    const corrected = await database.offerEvent.findFirst({ where: { offerId: offer.id, action: 'corrected' } })
    expect(corrected?.changes).toEqual({
      applySubject: { from: '', to: 'Comptable' },
      reference: { from: '', to: 'G/1' },
    })
    expect(mails[0]?.text).toMatch(/Corrigé à la relecture.*référence/)
  })

  it('with the form as it was corrects nothing', async () => {
    const offer = await waiting()
    await decideOffer(database, { ...deciding(offer, approve), form: formOfFacts(offer) })
    expect((await traces(offer.id)).decisions).toMatchObject([{ kind: 'APPROVED', version: 2 }])
  })

  it.each([
    ['a deadline that has passed', { deadline: { date: '2026-02-17' } }, 'deadline-past'],
    ['a date that no calendar knows', { deadline: 'none', deadlineKind: 'fixed' }, 'deadline-without-instant'],
    ['no organisation', { organisations: [] }, 'no-organisation'],
    ['no country', { countryCode: null }, 'no-country'],
    ['no way to apply', { applyEmails: [] }, 'no-way-to-apply'],
  ] as const)('refuses %s and leaves everything as it was', async (_, stated, reason) => {
    const offer = await waiting(stated as Partial<StoredOffer>)
    expect(await decide(offer, approve)).toEqual({ kind: 'unfit', reasons: [reason] })
    expect(await read(offer.id)).toEqual(offer)
    expect(await traces(offer.id)).toEqual({ decisions: [], events: [], mails: [] })
  })

  it('refuses the first line of a notice for a title, until a person has seen it in the form', async () => {
    const offer = await waiting()
    await database.fieldEvidence.deleteMany({ where: { offerId: offer.id } })
    expect(await decide(offer, approve)).toEqual({ kind: 'unfit', reasons: ['no-title'] })
    const outcome = await decideOffer(database, { ...deciding(offer, approve), form: formOfFacts(offer) })
    expect(outcome.kind).toBe('done')
  })

  it.each([
    ['hold', { kind: 'hold', words: null }],
    ['ask-change', { kind: 'ask-change', words: 'Quelle date ?' }],
    ['refuse', refuse],
  ] as const)('is not done by %s where what was typed cannot be kept', async (_, decision) => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), reference: 'G/1', deadlineDay: '32' }
    expect(await decideOffer(database, { ...deciding(offer, decision), form })).toEqual({
      kind: 'incomplete',
      errors: [{ field: 'deadlineDay', code: 'bad-date' }],
    })
    expect(await read(offer.id)).toEqual(offer)
    expect(await traces(offer.id)).toEqual({ decisions: [], events: [], mails: [] })
    const mended = { ...form, deadlineDay: '20' }
    expect((await decideOffer(database, { ...deciding(offer, decision), form: mended })).kind).toBe('done')
    expect((await read(offer.id)).conditions.reference).toBe('G/1')
  })

  it('takes corrections that do not help back with the approval', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), reference: 'G/1', deadlineYear: '2025' }
    expect(await decideOffer(database, { ...deciding(offer, approve), form })).toEqual({
      kind: 'unfit',
      reasons: ['deadline-past'],
    })
    expect(await read(offer.id)).toEqual(offer)
    const bad = { ...form, deadlineDay: '32' }
    expect(await decideOffer(database, { ...deciding(offer, approve), form: bad })).toMatchObject({
      kind: 'incomplete',
      errors: [{ field: 'deadlineDay' }],
    })
  })

  it('brings back what was suspended since it first was public, after its end too', async () => {
    const publishedAt = new Date('2026-01-10T00:00Z')
    const offer = await waiting({ status: 'HELD', publishedAt, deadline: { date: '2026-02-10' } })
    const decisionId = await done(offer, approve)
    expect(await read(offer.id)).toMatchObject({ status: 'PUBLISHED', publishedAt })
    expect((await traces(offer.id)).decisions).toMatchObject([{ kind: 'RELEASED' }])
    await undoDecision(database, { decisionId, moderator, at: minutes(1), siteUrl })
    expect(await read(offer.id)).toMatchObject({ status: 'HELD', publishedAt })
  })
})

describe('not approving', () => {
  it('refuses with its reason, in the mail and in the history', async () => {
    const offer = await waiting()
    await done(offer, refuse)
    expect((await read(offer.id)).status).toBe('REFUSED')
    const { decisions, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ kind: 'REFUSED', reason: 'FEE_ASKED', words: refuse.words }])
    expect(mails[0]?.text).toContain('Elle demande de l’argent aux candidats.')
    expect(mails[0]?.text).toContain(refuse.words)
    expect(await database.offerEvent.findFirst({ where: { offerId: offer.id } })).toMatchObject({
      action: 'refused',
      reason: refuse.words,
      changes: { status: { from: 'PENDING', to: 'REFUSED' }, reason: { from: null, to: 'FEE_ASKED' } },
    })
  })

  it('is told in the offer’s history as a moderator’s, and what its own people do as theirs', async () => {
    const offer = await waiting()
    const decisionId = await done(offer, refuse)
    await undoDecision(database, { decisionId, moderator: other, at: minutes(1), siteUrl })
    await database.offerEvent.create({
      data: { offerId: offer.id, at: minutes(2), actor: poster.id, action: 'edited' },
    })
    const history = await listOfferHistory(database, offer.id)
    expect(history.map(({ action, by, asModerator }) => [action, by, asModerator])).toEqual([
      ['edited', 'Mariam Diallo', false],
      ['decision-undone', other.name, true],
      ['refused', moderator.name, true],
    ])
  })

  it('takes a public offer down', async () => {
    const offer = await waiting({ status: 'PUBLISHED', publishedAt: now })
    await done(offer, refuse)
    expect(await findOfferBySlug(pool, offer.slug)).toBeNull()
    expect(await isFound(offer)).toBe(false)
  })

  it('holds without a word to the poster, unless the offer was public', async () => {
    const offer = await waiting()
    await done(offer, { kind: 'hold', words: null })
    expect((await read(offer.id)).status).toBe('HELD')
    expect((await traces(offer.id)).mails).toEqual([])
    const open = await waiting({ status: 'PUBLISHED', publishedAt: now })
    await done(open, { kind: 'hold', words: 'Signalée trois fois' })
    expect((await traces(open.id)).mails).toMatchObject([{ to: poster.email }])
  })

  it('asks its poster for a change: the offer waits for them, and for a moderator again once they edited it', async () => {
    const offer = await waiting()
    await done(offer, { kind: 'ask-change', words: 'Donnez l’adresse de Mopti.' })
    const asked = await read(offer.id)
    expect(asked).toMatchObject({ status: 'PENDING', version: 2 })
    const { decisions, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ kind: 'CHANGE_ASKED', version: asked.version }])
    expect(mails[0]?.text).toContain('Donnez l’adresse de Mopti.')
    expect(mails[0]?.text).toContain(`/organisation/offres/${offer.slug}`)
    const form = { ...formOfFacts(asked), reference: 'G/2' }
    const edit = {
      offerId: offer.id,
      version: 2,
      actor: poster.id,
      at: minutes(5),
      form,
      proposedAt: null,
      laterDate: null,
      confirmed: null,
      level: 'ALLOWED',
    } as const
    expect((await database.$transaction((tx) => editOffer(tx, edit))).kind).toBe('done')
    expect((await read(offer.id)).version).toBeGreaterThan(decisions[0]?.version ?? 99)
  })

  it('tells nobody where nobody posted the offer', async () => {
    const offer = await waiting({ postedById: null, keeperId: null })
    await done(offer, refuse)
    expect((await traces(offer.id)).mails).toEqual([])
  })

  it.each([
    ['hold', { kind: 'hold', words: null }, 'HELD'],
    ['approval', approve, 'PUBLISHED'],
    ['approval', approve, 'WITHDRAWN'],
    ['refusal', refuse, 'WITHDRAWN'],
    ['refusal', refuse, 'REFUSED'],
    ['request for a change', { kind: 'ask-change', words: 'Quoi ?' }, 'PUBLISHED'],
  ] as const)('has no %s in a state that does not allow it', async (_, decision, status) => {
    const offer = await waiting({ status, publishedAt: status === 'PUBLISHED' ? now : null })
    expect(await decide(offer, decision)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
    expect(await read(offer.id)).toEqual(offer)
  })
})
