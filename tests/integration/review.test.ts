import { beforeEach, describe, expect, it } from 'vitest'
import { OfferHistoryPage } from '@/components/offers/offer-history-page'
import type { Person } from '@/lib/accounts/actor'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { decideEdit } from '@/lib/moderation/decide-edit'
import { decideOffer } from '@/lib/moderation/decide-offer'
import { type CorrectionLine, listCorrections } from '@/lib/moderation/list-corrections'
import { findReview } from '@/lib/moderation/review'
import { undoDecision } from '@/lib/moderation/undo-decision'
import { editOffer } from '@/lib/offers/edit-offer'
import { extendOffer } from '@/lib/offers/extend-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { OfferForm } from '@/lib/offers/offer-form'
import { hasPublicChanges, listPublicChanges } from '@/lib/offers/public-history'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { storeActor, storeOrganisation, storePerson } from '@/tests/factories/person'
import { storeOffer } from '@/tests/factories/stored-offer'

const at = (hour: number) => new Date(Date.UTC(2026, 1, 18, hour))
const siteUrl = 'https://baara.example'

let moderator: Person
let poster: { id: string; name: string; email: string }
let keeperId = ''
let organisation = ''

beforeEach(async () => {
  const kept = await storeOrganisation({}, at(8))
  keeperId = kept.id
  organisation = kept.name
  poster = await storePerson({ name: 'Mariam Diallo', memberOf: [{ organisationId: keeperId }] }, at(8))
  moderator = await storeActor({ name: 'Awa Traoré', role: 'MODERATOR' }, at(8))
})

async function read(by: { id: string } | { slug: string }): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, by)
  if (offer === null) throw new Error('no offer')
  return offer
}

async function waiting(title = 'Comptable'): Promise<KeptOffer> {
  const id = await storeOffer(
    {
      title,
      text: 'Le reste de l’annonce.',
      deadline: { date: '2026-03-20', time: '17:00' },
      organisations: [organisation],
      applyEmails: ['rh@greniers.example'],
      status: 'PENDING',
      publishedAt: null,
      keeperId,
      postedById: poster.id,
    },
    at(8),
  )
  return read({ id })
}

async function approve(offer: KeptOffer, hour: number, change: Partial<OfferForm> = {}): Promise<KeptOffer> {
  const form = { ...formOfFacts(offer), ...change }
  const deciding = { offerId: offer.id, version: offer.version, moderator, at: at(hour), siteUrl, form }
  const outcome = await decideOffer(database, { ...deciding, decision: { kind: 'approve' } })
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
  return read(offer)
}

/** The poster's change, which waits. */
async function propose(offer: KeptOffer, hour: number, change: Partial<OfferForm>) {
  const form = { ...formOfFacts(offer), ...change }
  const seen = { offerId: offer.id, version: offer.version, actor: poster.id, at: at(hour) }
  await database.$transaction((tx) =>
    editOffer(tx, {
      ...seen,
      form,
      proposedAt: null,
      level: 'TRUSTED',
      laterDate: { kind: 'corrected' },
      confirmed: null,
    }),
  )
}

/** The poster's change, approved. */
async function edit(offer: KeptOffer, hour: number, change: Partial<OfferForm>) {
  await propose(offer, hour, change)
  const deciding = { offerId: offer.id, version: offer.version, moderator, at: at(hour), siteUrl }
  await decideEdit(database, { ...deciding, proposedAt: at(hour), decision: { kind: 'approve' } })
  return read(offer)
}

describe('what a moderator sees', () => {
  it('is who hires, who posted, their other offers, and what was done in words that can be told', async () => {
    const other = await waiting('Magasinier')
    const offer = await approve(await waiting(), 10, { deadlineDay: '19', title: 'Comptable principal' })
    const review = await findReview(database, offer, at(12))
    expect(review.organisations.map(({ name }) => name)).toEqual(expect.arrayContaining([organisation]))
    expect(review.poster).toMatchObject({ name: 'Mariam Diallo', email: poster.email })
    expect(review.others).toMatchObject([{ slug: other.slug, state: 'pending', deadlineDate: '2026-03-20' }])
    expect(review.lastDecision).toMatchObject({ kind: 'CORRECTED', by: 'Awa Traoré', version: offer.version })
    const corrected = review.history.find(({ action }) => action === 'corrected')
    expect(corrected).toMatchObject({ by: 'Awa Traoré' })
    expect(corrected?.change.before).toMatchObject({ title: 'Comptable', deadlineDay: '20', deadlineMonth: '3' })
    expect(corrected?.change.after).toMatchObject({ title: 'Comptable principal', deadlineDay: '19' })
  })

  it('is the change that waits, with who proposes it', async () => {
    const offer = await approve(await waiting(), 10)
    await propose(offer, 11, { deadlineDay: '28' })
    const { proposal } = await findReview(database, await read(offer), at(12))
    expect(proposal).toMatchObject({ by: 'Mariam Diallo', risky: ['deadlineDay'] })
    expect(proposal?.form.deadlineDay).toBe('28')
  })

  it('forgets the decision that was taken back', async () => {
    const offer = await approve(await waiting(), 10)
    const { lastDecision } = await findReview(database, offer, at(10))
    await undoDecision(database, { decisionId: lastDecision?.id ?? '', moderator, at: at(10), siteUrl })
    expect((await findReview(database, await read(offer), at(10))).lastDecision).toBeNull()
  })

  it('is told of an offer that nobody posted and no organisation keeps', async () => {
    const id = await storeOffer({ title: 'Seule', status: 'PENDING', publishedAt: null }, at(8))
    const review = await findReview(database, await read({ id }), at(12))
    expect(review).toMatchObject({ organisations: [], poster: null, others: [], lastDecision: null, proposal: null })
  })
})

describe('what is public and wrong', () => {
  it('is corrected at once, told to its poster, and was published when it was', async () => {
    const first = await approve(await waiting(), 10)
    const offer = await approve(first, 12, { deadlineDay: '19' })
    expect(offer).toMatchObject({ status: 'PUBLISHED', publishedAt: at(10), version: first.version + 2 })
    expect(offer.deadline.date).toBe('2026-03-19')
    const { history, lastDecision } = await findReview(database, offer, at(12))
    expect(history.map(({ action }) => action)).toEqual(['corrected', 'published'])
    expect(lastDecision).toMatchObject({ kind: 'CORRECTED', fromStatus: 'PUBLISHED', toStatus: 'PUBLISHED' })
    const key = `decision ${lastDecision?.id}`
    const mail = await database.outgoingMail.findUniqueOrThrow({ where: { key } })
    expect(mail).toMatchObject({ to: poster.email, subject: expect.stringContaining('Votre offre est corrigée') })
    const undone = await undoDecision(database, { decisionId: lastDecision?.id ?? '', moderator, at: at(12), siteUrl })
    expect(undone).toEqual({ kind: 'refused', code: 'not-undoable' })
  })

  it('is not approved a second time as it is', async () => {
    const offer = await approve(await waiting(), 10)
    const deciding = { offerId: offer.id, version: offer.version, moderator, at: at(12), siteUrl }
    const approved = { ...deciding, form: formOfFacts(offer), decision: { kind: 'approve' } as const }
    expect(await decideOffer(database, approved)).toEqual({ kind: 'refused', code: 'not-in-this-state' })
    expect(await decideOffer(database, { ...deciding, decision: { kind: 'approve' } })).toMatchObject({
      kind: 'refused',
    })
    expect(await read(offer)).toEqual(offer)
  })

  it('is corrected though something else is wrong with it too, but not into what cannot be published', async () => {
    const first = await approve(await waiting(), 10)
    await database.offer.update({ where: { id: first.id }, data: { applyEmails: [] } })
    const offer = await approve(await read(first), 12, { deadlineDay: '19' })
    expect(offer.deadline.date).toBe('2026-03-19')
    await database.offer.update({ where: { id: first.id }, data: { applyEmails: ['rh@greniers.example'] } })
    const again = await read(first)
    const form = { ...formOfFacts(again), applyEmails: '' }
    const deciding = { offerId: again.id, version: again.version, moderator, at: at(13), siteUrl, form }
    expect(await decideOffer(database, { ...deciding, decision: { kind: 'approve' } })).toEqual({
      kind: 'unfit',
      reasons: ['no-way-to-apply'],
    })
  })
})

describe('what anybody sees of what was done', () => {
  const html = async (offer: KeptOffer) => {
    const { renderToStaticMarkup } = await import('react-dom/server')
    return renderToStaticMarkup(OfferHistoryPage({ offer, changes: await listPublicChanges(database, offer) }))
  }

  it('is nothing of what was corrected before it was public', async () => {
    const offer = await approve(await waiting(), 10, { title: 'Comptable principal' })
    expect(await hasPublicChanges(pool, offer)).toBe(false)
    expect(await listPublicChanges(database, offer)).toEqual([])
  })

  it('is each change since, with what, when and why, and no name, no address and no word of a moderator', async () => {
    const first = await approve(await waiting(), 10)
    const edited = await edit(first, 11, {
      positions: '3',
      applyEmails: 'mariam.diallo@greniers.example',
      phones: '+223 70 00 00 00',
      reportsTo: 'Fatoumata Sangaré',
    })
    const moved = { date: '2026-03-29', time: '12:00', reason: 'Écrire à mariam.diallo@greniers.example' } as const
    const seen = { offerId: edited.id, version: edited.version, actor: poster.id, at: at(12) }
    // A Sunday, and why it is meant, which moderators read.
    const confirmed = { points: ['sunday 2026-03-29'], why: 'Le bureau de Mariam ouvre ce jour' }
    const outcome = await database.$transaction((tx) =>
      extendOffer(tx, { ...seen, ...moved, level: 'TRUSTED', confirmed }),
    )
    expect(outcome.kind).toBe('done')
    const hold = { kind: 'hold', words: 'Oumar Cissé doute de Mariam' } as const
    const extended = await read(edited)
    const deciding = { offerId: extended.id, version: extended.version, moderator, siteUrl }
    await decideOffer(database, { ...deciding, at: at(13), decision: hold })
    const offer = await approve(await read(edited), 14, { title: 'Comptable principal', phones: '' })

    expect(await hasPublicChanges(pool, offer)).toBe(true)
    const changes = await listPublicChanges(database, offer)
    expect(changes.map(({ action, at: when }) => [action, when])).toEqual([
      ['corrected', at(14)],
      ['extended', at(12)],
      ['edited', at(11)],
    ])
    const page = await html(offer)
    expect(page).toMatch(/Comptable → Comptable principal/)
    expect(page).toMatch(/vendredi 20.mars 2026 à 17.h → dimanche 29.mars 2026 à 12.h/)
    expect(page).toMatch(/Adresses électroniques.: changé/)
    expect(page).toMatch(/Motif.: Écrire à ma…@greniers\.example/)
    for (const secret of [
      'Awa',
      'Mariam',
      'ouvre ce jour',
      'Traoré',
      'Cissé',
      'Sangaré',
      'mariam.diallo',
      '70 00',
      poster.email,
    ])
      expect(page).not.toContain(secret)
  })
})

describe('corrections as lines of the corpus', () => {
  const text = (word: string) =>
    [
      'AVIS DE RECRUTEMENT',
      'Organisation : Association Greniers du Fleuve',
      'Poste : Magasinier',
      'Lieu d’affectation : Gao, Mali',
      'Type de contrat : CDD de 8 mois',
      `Référence : ${word}`,
      'Dossier à fournir : un CV et une lettre de motivation.',
      'Les candidatures sont à envoyer à recrutement@greniers.example au plus tard le 20 mars 2026 à 17h00.',
    ].join('\n')

  async function taken(word: string): Promise<KeptOffer> {
    await takeNotice(database, {
      decoded: plainNotice(text(word)),
      source: 'avis.txt',
      receivedAt: at(8),
      actor: 'test',
      publish: false,
      isExample: false,
      context: { published: null, country: null },
    })
    const { slug } = await database.offer.findFirstOrThrow({ where: { notice: { text: text(word) } } })
    return read({ slug })
  }

  async function lines(): Promise<CorrectionLine[]> {
    const all = []
    for await (const line of listCorrections(database)) all.push(line)
    return all
  }

  it('tell the notice, what a person made of it and what reading did; not what the organisation changed later', async () => {
    const offer = await taken('LIGNE-1')
    const approved = await approve(offer, 10, { title: 'Magasinier-chauffeur', documents: ['CV'] })
    await edit(approved, 11, { applyEmails: 'autre@greniers.example' })
    const line = (await lines()).find(({ id }) => id === offer.noticeId)
    expect(line).toMatchObject({
      text: text('LIGNE-1'),
      country: 'ML',
      organisation: { name: 'Association Greniers du Fleuve' },
      postings: [
        {
          title: 'Magasinier-chauffeur',
          documents: ['CV'],
          applyEmails: ['recrutement@greniers.example'],
          contract: { type: 'CDD', months: 8 },
          deadline: { kind: 'fixed', date: '2026-03-20', time: '17:00', flags: [] },
          corrected: expect.arrayContaining(['title', 'documents']),
        },
      ],
      read: { postings: [{ title: 'Magasinier', documents: ['CV', 'LETTRE_MOTIVATION'] }] },
    })
  })

  it('are none of what was approved as read, and none of what was corrected and refused', async () => {
    const asRead = await approve(await taken('LIGNE-2'), 10)
    const refused = await taken('LIGNE-3')
    const form = { ...formOfFacts(refused), title: 'Autre titre' }
    await decideOffer(database, {
      ...{ offerId: refused.id, version: refused.version, moderator, at: at(10), siteUrl, form },
      decision: { kind: 'refuse', reason: 'NOT_VERIFIABLE', words: null },
    })
    const ids = (await lines()).map(({ id }) => id)
    expect(ids).not.toContain(asRead.noticeId)
    expect(ids).not.toContain(refused.noticeId)
  })

  it('are read in batches without one being lost', async () => {
    const ids = []
    for (let i = 0; i < 23; i++)
      ids.push((await approve(await taken(`LOT-${i}`), 10, { title: `Magasinier ${i}` })).noticeId)
    expect((await lines()).map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
  })
})
