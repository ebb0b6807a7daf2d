import { describe, expect, it } from 'vitest'
import { reviewDoubts } from '@/app/moderation/offres/[slug]/review-doubts'
import { offerProofs } from '@/components/organisation/offer-proofs'
import { doubtfulFirst } from '@/components/posting/doubts'
import type { Review } from '@/lib/moderation/review'
import { formGroupNames } from '@/lib/offers/offer-form'
import type { KeptOffer } from '@/lib/offers/queries'
import { fullOffer, keptDeadline } from '@/tests/factories/offer'

const now = new Date('2026-02-10T09:00Z')

function waiting(over: Partial<KeptOffer> = {}): KeptOffer {
  const row = { noticeId: 'avis', keeperId: null, postedById: null, archivedAt: null, duplicateOfId: null }
  return { ...fullOffer({ status: 'PENDING', publishedAt: null }), ...row, ...over }
}

const noSignals: Review['signals'] = { signals: [], domains: [], usualDomains: [], fee: null, reports: 0 }

const review = (over: Partial<Review> = {}): Review => ({
  ordinal: 0,
  organisations: [],
  notes: [],
  signals: noSignals,
  poster: null,
  others: [],
  history: [],
  lastDecision: null,
  proposal: null,
  ...over,
})

const doubtsOf = (offer: KeptOffer, known = review()) => reviewDoubts(offer, known, offerProofs(offer).proofs, now)

describe('what a moderator looks at first', () => {
  it('is each doubt of the deadline in a sentence that leads to it, once', () => {
    const deadline = keptDeadline({
      date: '2026-02-20',
      time: '24:00',
      flags: ['midnight', 'conflict'],
      alternatives: [{ date: '2026-02-22', time: null }],
    })
    const offer = waiting({ deadline })
    const { doubts } = doubtsOf({
      ...offer,
      evidence: offer.evidence.map((proof) => ({ ...proof, flags: ['midnight', 'conflict'] })),
    })
    const ofDate = doubts.filter(({ words }) => /minuit|deux dates|autre date/i.test(words))
    expect(ofDate.map(({ href }) => href)).toEqual(['#poste1-deadlineKind', '#poste1-deadlineKind'])
    expect(doubtfulFirst(formGroupNames, 0, doubts)[0]).toBe('deadline')
  })

  it('is what keeps it from being published, and not a second time as a doubt', () => {
    const { sentences, doubts } = doubtsOf(
      waiting({ organisations: [], deadline: keptDeadline({ date: '2026-02-01' }) }),
    )
    expect(sentences).toEqual(expect.arrayContaining([expect.stringContaining('qui recrute')]))
    expect(sentences.filter((words) => words.includes('La date limite est passée'))).toHaveLength(1)
    expect(doubts.filter(({ words }) => words.includes('La date limite est passée'))).toEqual([])
  })

  it('is what only the command that took it in knew, and what signals say', () => {
    const event = {
      id: 'e',
      at: now,
      action: 'received',
      reason: 'deadline-read-by-ocr',
      changes: null,
      by: null,
      asModerator: false,
    }
    const history = [{ ...event, change: { before: {} as never, after: {} as never, fields: [] } }]
    const { sentences } = doubtsOf(
      waiting(),
      review({ history, signals: { ...noSignals, signals: ['fee-asked'], fee: 'frais de dossier' } }),
    )
    expect(sentences).toEqual([
      expect.stringContaining('frais de dossier'),
      expect.stringContaining('L’annonce a été lue sur une image'),
    ])
  })

  it('is nothing where nothing is doubtful, and an address that a copying site destroyed where one is', () => {
    expect(doubtsOf(waiting()).sentences).toEqual([])
    const { application } = waiting()
    const { doubts } = doubtsOf(
      waiting({ application: { ...application, emails: [], urls: [], emailDestroyed: true } }),
    )
    expect(doubts.map(({ href }) => href)).toContain('#poste1-applyEmails')
  })
})
