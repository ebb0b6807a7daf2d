import pg from 'pg'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { findPerson } from '@/lib/accounts/find-person'
import { fr } from '@/lib/copy/typography'
import { decideEdit } from '@/lib/moderation/decide-edit'
import { decideMany } from '@/lib/moderation/decide-many'
import { decideOffer, type OfferDecision } from '@/lib/moderation/decide-offer'
import { listOwnDecisions } from '@/lib/moderation/list-own-decisions'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { undoMinutes } from '@/lib/moderation/undo-window'
import { editOffer } from '@/lib/offers/edit-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import { listOfferHistory } from '@/lib/offers/offer-history'
import { findProposedEdit } from '@/lib/offers/proposed-edit'
import { findKeptOffer, findOfferBySlug, type KeptOffer } from '@/lib/offers/queries'
import { readDataVersion } from '@/lib/platform/data-version'
import { database, pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import type { MailTransport } from '@/lib/platform/mail-transport'
import { noCriteria } from '@/lib/search/criteria'
import { searchOffers } from '@/lib/search/search-offers'
import { storeOrganisation, storePerson } from '@/tests/factories/person'
import { type StoredOffer, storeOffer } from '@/tests/factories/stored-offer'

const now = new Date('2026-02-18T10:00Z')
const siteUrl = 'https://baara.example'
const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

let keeperId = ''
let organisation = ''
let poster: { id: string; email: string }
let moderator: Person
let other: Person

beforeEach(async () => {
  // Mail of other tests must not be sent by these.
  await database.outgoingMail.deleteMany()
  const kept = await storeOrganisation({}, now)
  keeperId = kept.id
  organisation = kept.name
  poster = await storePerson({ name: 'Mariam Diallo', memberOf: [{ organisationId: keeperId }] }, now)
  moderator = await staff('Awa Traoré')
  other = await staff('Oumar Cissé')
})

async function staff(name: string): Promise<Person> {
  return person((await storePerson({ name, role: 'MODERATOR' }, now)).id)
}

async function person(id: string): Promise<Person> {
  const found = await findPerson(database, id)
  if (found === null) throw new Error('nobody')
  return found
}

async function waiting(stated: Partial<StoredOffer> = {}): Promise<KeptOffer> {
  const id = await storeOffer(
    {
      title: 'Comptable',
      text: 'Le reste de l’annonce.',
      deadline: { date: '2026-03-20', time: '17:00' },
      organisations: [organisation],
      applyEmails: ['rh@greniers.example'],
      status: 'PENDING',
      publishedAt: null,
      keeperId,
      postedById: poster.id,
      ...stated,
    },
    now,
  )
  await database.fieldEvidence.create({ data: { offerId: id, field: 'title', start: 0, end: 9 } })
  return read(id)
}

async function read(id: string): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, { id })
  if (offer === null) throw new Error('no offer')
  return offer
}

function decidingOf(decision: OfferDecision['decision'], at = now, by = moderator) {
  return { moderator: by, at, siteUrl, decision }
}

function deciding(offer: KeptOffer, ...how: Parameters<typeof decidingOf>): OfferDecision {
  return { ...decidingOf(...how), offerId: offer.id, version: offer.version }
}

const decide = (...asked: Parameters<typeof deciding>) => decideOffer(database, deciding(...asked))
const approve = { kind: 'approve' } as const
const refuse = { kind: 'refuse', reason: 'FEE_ASKED', words: 'Le point 4 demande 5 000 FCFA.' } as const

async function done(...asked: Parameters<typeof deciding>): Promise<string> {
  const outcome = await decide(...asked)
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return outcome.decisionId
}

async function traces(offerId: string) {
  const [decisions, events] = await Promise.all([
    database.moderationDecision.findMany({ where: { offerId }, orderBy: { version: 'asc' } }),
    database.offerEvent.findMany({ where: { offerId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] }),
  ])
  return { decisions, events: events.map(({ action }) => action), mails: await mailsOf(decisions.map(({ id }) => id)) }
}

const mailsOf = (ids: readonly string[]) =>
  database.outgoingMail.findMany({ where: { key: { in: ids.map((id) => `decision ${id}`) } } })

async function isFound(offer: KeptOffer): Promise<boolean> {
  const { offers } = await searchOffers(pool, { ...noCriteria, words: 'Comptable' }, now)
  return offers.some(({ slug }) => slug === offer.slug)
}

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

describe('who decides', () => {
  it('is not who posted the offer', async () => {
    const own = await waiting({ postedById: moderator.id })
    expect(await decide(own, approve)).toEqual({ kind: 'refused', code: 'own-offer' })
    expect(await read(own.id)).toEqual(own)
    expect((await decide(own, approve, now, other)).kind).toBe('done')
  })

  it('is no member, whatever they call', async () => {
    const offer = await waiting()
    expect(await decide(offer, approve, now, await person(poster.id))).toEqual({ kind: 'refused', code: 'own-offer' })
    const stranger = await person((await storePerson({}, now)).id)
    expect((await decide(offer, approve, now, stranger)).kind).toBe('refused')
    expect((await read(offer.id)).status).toBe('PENDING')
  })

  it('is the first of two; the second is told what the first did', async () => {
    const offer = await waiting()
    const [one, two] = await Promise.all([decide(offer, approve), decide(offer, refuse, now, other)])
    const kinds = [one.kind, two.kind].sort()
    expect(kinds).toEqual(['decided-meanwhile', 'done'])
    const [told, by, kind] = one.kind === 'done' ? [two, moderator, 'APPROVED'] : [one, other, 'REFUSED']
    expect(told).toEqual({ kind: 'decided-meanwhile', last: { kind, at: now, by: by.name, undoneAt: null } })
    const { decisions, events, mails } = await traces(offer.id)
    expect([decisions.length, events.length, mails.length]).toEqual([1, 1, 1])
  })

  it('and the poster who edits at the same moment do not write over each other', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), applyEmails: 'autre@greniers.example' }
    const edit = {
      offerId: offer.id,
      version: 1,
      actor: poster.id,
      at: now,
      form,
      proposedAt: null,
      laterDate: null,
      confirmed: null,
      level: 'ALLOWED',
    } as const
    const [decided, edited] = await Promise.all([
      decide(offer, approve),
      database.$transaction((tx) => editOffer(tx, edit)),
    ])
    const after = await read(offer.id)
    expect(after.version).toBe(2)
    // What was published is what the moderator saw, or nothing was published.
    if (decided.kind === 'done') {
      expect(edited).toEqual({ kind: 'refused', code: 'changed-meanwhile' })
      expect(after).toMatchObject({ status: 'PUBLISHED', application: { emails: ['rh@greniers.example'] } })
    } else {
      expect(decided).toEqual({ kind: 'decided-meanwhile', last: null })
      expect(after).toMatchObject({ status: 'PENDING', application: { emails: ['autre@greniers.example'] } })
    }
  })

  it('is told of a change that was no decision', async () => {
    const offer = await waiting()
    await database.offer.update({ where: { id: offer.id }, data: { version: 5 } })
    expect(await decide(offer, approve)).toEqual({ kind: 'decided-meanwhile', last: null })
  })
})

describe('deciding of several at once', () => {
  it('decides what can be decided, each by itself, and says why the others stay', async () => {
    const [one, two, past, own, quick] = [
      await waiting(),
      await waiting(),
      await waiting({ deadline: { date: '2026-02-17' } }),
      await waiting({ postedById: moderator.id }),
      await waiting(),
    ]
    await done(quick, refuse, now, other)
    const gone = '00000000-0000-4000-8000-000000000000'
    const seen = [one, past, own, quick, two].map(({ id, version }) => ({ offerId: id, version }))
    const outcome = await decideMany(database, [...seen, { offerId: gone, version: 1 }], decidingOf(approve))
    expect(outcome.done).toBe(2)
    expect(outcome.left).toEqual([
      { offerId: past.id, outcome: { kind: 'unfit', reasons: ['deadline-past'] } },
      { offerId: own.id, outcome: { kind: 'refused', code: 'own-offer' } },
      {
        offerId: quick.id,
        outcome: { kind: 'decided-meanwhile', last: { kind: 'REFUSED', at: now, by: other.name, undoneAt: null } },
      },
      { offerId: gone, outcome: { kind: 'refused', code: 'not-found' } },
    ])
    const states = await Promise.all([one, two, past, own, quick].map(async ({ id }) => (await read(id)).status))
    expect(states).toEqual(['PUBLISHED', 'PUBLISHED', 'PENDING', 'PENDING', 'REFUSED'])
  })

  it('is one thing to take back, for who decided, for ten minutes', async () => {
    const offers = [await waiting(), await waiting(), await waiting()]
    const seen = offers.map(({ id, version }) => ({ offerId: id, version }))
    await decideMany(database, seen, decidingOf(refuse))
    await done(await waiting(), approve, minutes(2))
    const [last, bulk, ...more] = await listOwnDecisions(database, moderator.id, minutes(5))
    expect([last?.kind, last?.decisionIds.length, more]).toEqual(['APPROVED', 1, []])
    expect([bulk?.kind, bulk?.titles]).toEqual(['REFUSED', ['Comptable', 'Comptable', 'Comptable']])
    expect(await listOwnDecisions(database, other.id, minutes(5))).toEqual([])
    for (const decisionId of bulk?.decisionIds ?? [])
      await undoDecision(database, { decisionId, moderator, at: minutes(5), siteUrl })
    expect(await Promise.all(offers.map(async ({ id }) => (await read(id)).status))).toEqual([
      'PENDING',
      'PENDING',
      'PENDING',
    ])
    expect(await listOwnDecisions(database, moderator.id, minutes(5))).toHaveLength(1)
    expect(await listOwnDecisions(database, moderator.id, minutes(12))).toEqual([])
  })
})

describe('undoing', () => {
  it.each([
    ['approval', approve, 'PENDING', 'PENDING'],
    ['refusal', refuse, 'PENDING', 'PENDING'],
    ['hold of a public offer', { kind: 'hold', words: null }, 'PUBLISHED', 'PUBLISHED'],
    ['request for a change', { kind: 'ask-change', words: 'Quoi ?' }, 'PENDING', 'PENDING'],
  ] as const)('takes a %s back with its mail', async (_, decision, from, back) => {
    const publishedAt = from === 'PUBLISHED' ? new Date('2026-02-01T00:00Z') : null
    const offer = await waiting({ status: from, publishedAt })
    const decisionId = await done(offer, decision)
    expect(await undoDecision(database, { decisionId, moderator: other, at: minutes(9), siteUrl })).toEqual({
      kind: 'done',
      slug: offer.slug,
    })
    expect(await read(offer.id)).toMatchObject({ status: back, publishedAt, version: 3 })
    expect(await isFound(offer)).toBe(from === 'PUBLISHED')
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ undoneAt: minutes(9), undoneById: other.id }])
    expect(events.at(-1)).toBe('decision-undone')
    expect(mails).toEqual([])
    // And can be decided anew.
    if (from === 'PENDING') expect((await decide(await read(offer.id), approve, minutes(10))).kind).toBe('done')
  })

  it('keeps what was corrected', async () => {
    const offer = await waiting()
    const form = { ...formOfFacts(offer), reference: 'G/1' }
    const outcome = await decideOffer(database, { ...deciding(offer, approve), form })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    await undoDecision(database, { decisionId: outcome.decisionId, moderator, at: minutes(1), siteUrl })
    expect(await read(offer.id)).toMatchObject({
      status: 'PENDING',
      publishedAt: null,
      conditions: { reference: 'G/1' },
    })
  })

  it('comes too late after ten minutes, after the mail, after another change, a second time, and from the poster', async () => {
    const offer = await waiting()
    const decisionId = await done(offer, approve)
    const undo = (at: Date, by = moderator) => undoDecision(database, { decisionId, moderator: by, at, siteUrl })
    expect(await undo(minutes(undoMinutes))).toEqual({ kind: 'refused', code: 'too-late' })
    expect(await undo(minutes(1), await person(poster.id))).toEqual({ kind: 'refused', code: 'own-offer' })
    await database.outgoingMail.updateMany({
      where: { key: `decision ${decisionId}` },
      data: { sentAt: now, attempts: 1 },
    })
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'too-late' })
    await database.outgoingMail.updateMany({
      where: { key: `decision ${decisionId}` },
      data: { sentAt: null, attempts: 0 },
    })
    await database.offer.update({ where: { id: offer.id }, data: { version: 3 } })
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'changed-meanwhile' })
    await database.offer.update({ where: { id: offer.id }, data: { version: 2 } })
    expect((await undo(minutes(1))).kind).toBe('done')
    expect(await undo(minutes(1))).toEqual({ kind: 'refused', code: 'undone' })
    expect(await undoDecision(database, { decisionId: offer.id, moderator, at: now, siteUrl })).toEqual({
      kind: 'refused',
      code: 'not-found',
    })
  })

  it('happens once when two ask for it at once', async () => {
    const offer = await waiting()
    const decisionId = await done(offer, approve)
    const outcomes = await Promise.all(
      [moderator, other].map((by) => undoDecision(database, { decisionId, moderator: by, at: minutes(1), siteUrl })),
    )
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    expect((await read(offer.id)).version).toBe(3)
  })
})

describe('the mail of a decision', () => {
  const collect = () => {
    const sent: string[] = []
    const transport: MailTransport = async ({ subject }) => {
      sent.push(subject)
    }
    return { sent, transport }
  }

  it('leaves once, after the time to undo, whichever process is left to send it', async () => {
    const offer = await waiting()
    await done(offer, approve)
    const { sent, transport } = collect()
    await sendDueMail(database, transport, () => minutes(undoMinutes - 1))
    expect(sent).toEqual([])
    await Promise.all([1, 2].map(() => sendDueMail(database, transport, () => minutes(undoMinutes + 1))))
    await sendDueMail(database, transport, () => minutes(600))
    expect(sent).toEqual([fr`Votre offre est en ligne : Comptable`])
  })

  it('is lost with the decision, and with nothing else, when the process dies between them', async () => {
    const offer = await waiting()
    const blocker = new pg.Client({ connectionString: readEnv().databaseUrl })
    await blocker.connect()
    try {
      // Holds up the mail, which is written last, and then ends the connection that waits for it.
      await blocker.query('BEGIN')
      await blocker.query('LOCK TABLE "OutgoingMail" IN EXCLUSIVE MODE')
      const outcome = decide(offer, approve).catch((error: unknown) => error)
      const killed = await endWhatIsBlocked()
      expect(killed).toBe(1)
      expect(await outcome).toBeInstanceOf(Error)
    } finally {
      await blocker.query('ROLLBACK')
      await blocker.end()
    }
    expect(await read(offer.id)).toEqual(offer)
    expect(await traces(offer.id)).toEqual({ decisions: [], events: [], mails: [] })
    // Decided again, it is told once.
    await done(offer, approve)
    expect((await traces(offer.id)).mails).toHaveLength(1)
  })

  /** By another connection: within a transaction, what is under way is looked up once. */
  async function endWhatIsBlocked(): Promise<number> {
    for (let tries = 0; tries < 100; tries++) {
      const { rowCount } = await pool.query(
        `SELECT pg_terminate_backend("pid") FROM pg_stat_activity
         WHERE "datname" = current_database() AND "wait_event_type" = 'Lock' AND "query" LIKE '%OutgoingMail%'`,
      )
      if (rowCount !== null && rowCount > 0) return rowCount
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return 0
  }
})

describe('a change of a public offer that waits', () => {
  async function proposed(change: Partial<ReturnType<typeof formOfFacts>>, reason: string | null = null) {
    const offer = await waiting({ status: 'PUBLISHED', publishedAt: now })
    const form = { ...formOfFacts(offer), ...change }
    await database.proposedEdit.create({
      data: { offerId: offer.id, version: 1, form, risky: ['deadlineDay'], actor: poster.id, reason, at: now },
    })
    return offer
  }
  const decideProposal = (
    offer: KeptOffer,
    decision: { kind: 'approve' } | { kind: 'refuse'; words: string },
    by = moderator,
  ) =>
    decideEdit(database, {
      offerId: offer.id,
      version: offer.version,
      proposedAt: now,
      moderator: by,
      at: minutes(1),
      siteUrl,
      decision,
    })

  it('is applied as its author’s, with the reason of a date that moves', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    expect((await decideProposal(offer, approve)).kind).toBe('done')
    const after = await read(offer.id)
    expect(after).toMatchObject({ status: 'PUBLISHED', version: 2, deadline: { date: '2026-03-27' } })
    expect(after.deadlineMoves).toMatchObject([{ toDate: '2026-03-27', reason: 'Les pluies' }])
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    const { decisions, events, mails } = await traces(offer.id)
    expect(decisions).toMatchObject([{ kind: 'EDIT_APPROVED', version: 2 }])
    expect(events).toEqual(['extended', 'edit-approved'])
    expect(mails).toMatchObject([{ to: poster.email }])
  })

  it('is dropped with a mail, and is there again when that is undone', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    const before = await findProposedEdit(database, offer.id)
    const outcome = await decideProposal(offer, { kind: 'refuse', words: 'L’avis n’en dit rien.' })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    expect((await read(offer.id)).deadline.date).toBe('2026-03-20')
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect((await traces(offer.id)).mails[0]?.text).toContain('L’avis n’en dit rien.')
    expect(
      (await undoDecision(database, { decisionId: outcome.decisionId, moderator, at: minutes(2), siteUrl })).kind,
    ).toBe('done')
    const { form, risky, actor, reason, at } = before ?? {}
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ form, risky, actor, reason, at })
    expect((await traces(offer.id)).mails).toEqual([])
  })

  it('is not there again by its author, who may be a moderator: another one undoes the refusal', async () => {
    const offer = await proposed({ deadlineDay: '27' })
    await database.proposedEdit.update({ where: { offerId: offer.id }, data: { actor: other.id } })
    const outcome = await decideProposal(offer, { kind: 'refuse', words: 'L’avis n’en dit rien.' })
    if (outcome.kind !== 'done') throw new Error(outcome.kind)
    const undo = (by: Person) =>
      undoDecision(database, { decisionId: outcome.decisionId, moderator: by, at: minutes(2), siteUrl })
    expect(await undo(other)).toEqual({ kind: 'refused', code: 'own-offer' })
    expect(await findProposedEdit(database, offer.id)).toBeNull()
    expect((await traces(offer.id)).mails).toHaveLength(1)
    expect((await undo(moderator)).kind).toBe('done')
    expect(await findProposedEdit(database, offer.id)).toMatchObject({ actor: other.id })
  })

  it('is applied or refused, not both, when two decide at once; the second is told by whom', async () => {
    const offer = await proposed({ deadlineDay: '27' }, 'Les pluies')
    const [applied, dropped] = await Promise.all([
      decideProposal(offer, approve, moderator),
      decideProposal(offer, { kind: 'refuse', words: 'Non.' }, other),
    ])
    const [kind, by, told, day] =
      applied.kind === 'done'
        ? (['EDIT_APPROVED', moderator.name, dropped, '2026-03-27'] as const)
        : (['EDIT_REFUSED', other.name, applied, '2026-03-20'] as const)
    expect([applied.kind, dropped.kind].sort()).toEqual(['decided-meanwhile', 'done'])
    expect(told).toEqual({ kind: 'decided-meanwhile', last: { kind, by, at: minutes(1), undoneAt: null } })
    expect((await read(offer.id)).deadline.date).toBe(day)
    const { decisions, mails } = await traces(offer.id)
    expect([decisions.length, mails.length]).toEqual([1, 1])
  })

  it('is not applied where it ends the offer by a date that is past, and stays', async () => {
    const offer = await proposed({ applyEmails: '' })
    expect(await decideProposal(offer, approve)).toEqual({ kind: 'unfit', reasons: ['no-way-to-apply'] })
    expect(await findProposedEdit(database, offer.id)).not.toBeNull()
  })

  it('is decided by somebody else than its author, once, and as it was seen', async () => {
    const offer = await proposed({ deadlineDay: '27' })
    await database.proposedEdit.update({ where: { offerId: offer.id }, data: { actor: moderator.id } })
    expect(await decideProposal(offer, approve)).toEqual({ kind: 'refused', code: 'own-offer' })
    const outcomes = await Promise.all([other, await staff('Fatou Ba')].map((by) => decideProposal(offer, approve, by)))
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['decided-meanwhile', 'done'])
    const changed = await proposed({ deadlineDay: '28' })
    await database.proposedEdit.update({ where: { offerId: changed.id }, data: { at: minutes(3) } })
    expect(await decideProposal(changed, approve)).toEqual({ kind: 'decided-meanwhile', last: null })
  })
})
