import { describe, expect, it } from 'vitest'
import { readNotice } from '@/lib/extraction/read-notice'
import { toCorpusLine } from '@/lib/extraction/to-corpus-line'
import { correctionLine, type LabelledNotice } from '@/lib/moderation/corpus-line'
import { labelledOffer } from '@/lib/moderation/labelled-offer'
import { formOfFacts } from '@/lib/offers/form-of-facts'
import type { KeptOffer } from '@/lib/offers/queries'
import { type LabelledNotice as CorpusNotice, corpusFolder, readNotices } from '@/tests/corpus/corpus'
import { markNotice, scoresOf } from '@/tests/corpus/score'
import { fullOffer } from '@/tests/factories/offer'

const unknown = { published: null, country: null }
const publishedAt = new Date('2026-02-10T09:00Z')
const day = (date: number) => new Date(Date.UTC(2026, 1, date, 9))

function kept(over: Partial<KeptOffer> = {}): KeptOffer {
  const row = { noticeId: 'avis', keeperId: null, postedById: null, archivedAt: null, duplicateOfId: null }
  return { ...fullOffer({ publishedAt }), ...row, ...over }
}

/** The line of a notice of the corpus, of which each posting was corrected into its label. */
function lineOf({ id, text, published, country, organisation, postings }: CorpusNotice) {
  const offers: LabelledNotice['offers'] = postings.map((posting) => {
    const { title, positions, start, contract, deadline, documents, applyInPerson } = posting
    const facts = {
      ...fullOffer(),
      title,
      positions,
      start,
      contractType: contract.type as never,
      durationMonths: contract.months,
      durationDays: contract.days,
      renewable: contract.renewable,
      partTime: contract.partTime,
      locations: posting.locations.map((label) => ({ label, place: null })),
      country: country as never,
      deadline: { kind: deadline.kind as never, date: deadline.date, time: deadline.time, zone: null },
      documents: documents as never,
      application: {
        ...fullOffer().application,
        emails: posting.applyEmails,
        copyEmails: [],
        urls: posting.applyUrls,
        subject: posting.emailSubject,
        inPerson: applyInPerson,
      },
    }
    return { form: formOfFacts(facts), corrected: [], deadlineFlags: deadline.flags }
  })
  return correctionLine({ id, text, published, country, organisation, offers }, readNotice(text, unknown))
}

describe('a correction as a line of the corpus', () => {
  const notices = readNotices(`${corpusFolder}postings`).slice(0, 40)

  it.each(notices.map((notice) => [notice.id, notice] as const))('keeps every label of %s', (_, notice) => {
    const line = lineOf(notice)
    if (line === null) throw new Error('no line')
    // A reader that says what the line says has every label right, and the line has every label of the notice.
    const empty = toCorpusLine(notice.id, notice.text, readNotice('', unknown)).postings[0]
    const saidByLine = { ...line.read, ...line, postings: line.postings.map((posting) => ({ ...empty, ...posting })) }
    const scores = scoresOf(markNotice(notice, saidByLine as never))
    expect(Object.entries(scores).filter(([, score]) => score < 100)).toEqual([])
    expect(Object.keys(scores).length).toBeGreaterThan(6)
  })

  it('is none where a form no longer states facts', () => {
    const form = { ...formOfFacts(kept()), deadlineKind: 'fixed', deadlineDay: '31', deadlineMonth: '2' }
    const notice = { id: 'a', text: 'x', published: null, country: 'ML', organisation: null }
    const offer = { form, corrected: [], deadlineFlags: null }
    expect(correctionLine({ ...notice, offers: [offer] }, readNotice('x', unknown))).toBeNull()
    expect(correctionLine({ ...notice, offers: [] }, readNotice('x', unknown))).toBeNull()
  })
})

describe('what an offer says of its notice', () => {
  it('keeps what a moderator corrected, and takes back what its organisation changed after it was published', () => {
    const offer = kept()
    const label = labelledOffer(offer, [
      { at: day(14), action: 'extended', changes: { deadlineDay: { from: '12', to: '20' } } },
      { at: day(13), action: 'edited', changes: { title: { from: 'Chauffeur', to: offer.title } } },
      { at: day(12), action: 'corrected', changes: { applySubject: { from: 'faux', to: 'juste' } } },
      { at: day(9), action: 'edited', changes: { reference: { from: '', to: 'dit au dépôt' } } },
    ])
    expect(label.form).toMatchObject({ title: 'Chauffeur', deadlineDay: '12' })
    expect(label.form.applySubject).toBe(formOfFacts(offer).applySubject)
    expect(label.form.reference).toBe(formOfFacts(offer).reference)
    expect(label.corrected).toEqual(['applySubject'])
    // A person has stated the deadline since: what was doubtful is no longer known.
    expect(label.deadlineFlags).toBeNull()
  })

  it('takes nothing of a date back that a moderator corrected later, not even its hour', () => {
    const label = labelledOffer(kept(), [
      { at: day(15), action: 'corrected', changes: { deadlineDay: { from: '21', to: '20' } } },
      { at: day(14), action: 'edited', changes: { deadlineHour: { from: '12:00', to: '17:00' } } },
    ])
    expect(label.form).toMatchObject({ deadlineDay: '20', deadlineHour: '17:00' })
    expect(label.corrected).toEqual(['deadlineDay'])
  })

  it('keeps the doubts of a deadline that nobody touched', () => {
    const offer = kept()
    expect(labelledOffer({ ...offer, deadline: { ...offer.deadline, flags: ['midnight'] } }, []).deadlineFlags).toEqual(
      ['midnight'],
    )
  })
})
