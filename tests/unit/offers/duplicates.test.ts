import { describe, expect, it } from 'vitest'
import { deadlineWarnings } from '@/lib/copy/deadline-warnings'
import { likenessWords, sightingsTitle, sourceWords } from '@/lib/copy/duplicates'
import type { KeptDeadline } from '@/lib/deadlines/badge'
import { closingInstants } from '@/lib/deadlines/closing'
import { bestOfEachArrival, type Likeness, relationOf } from '@/lib/offers/duplicate-rule'
import { withOtherDeadlines } from '@/lib/offers/merged-deadline'
import { disagreementOf, siteOf } from '@/lib/offers/sighting'

const alike: Likeness = {
  offerId: 'a',
  arrival: 'n1',
  titleSimilarity: 0.92,
  textSimilarity: 0.88,
  sameOrganisation: true,
  sameDeadline: true,
  sameAddress: true,
  placesApart: false,
  numbersApart: false,
  bothAlone: true,
  closedBefore: false,
}

describe('what two offers are to each other', () => {
  it.each([
    ['a copy', {}, 'duplicate'],
    [
      'a copy with another date and another address, elsewhere signed',
      { sameDeadline: false, sameAddress: false, sameOrganisation: false },
      'duplicate',
    ],
    ['a copy of which half is left', { textSimilarity: 0.5, sameDeadline: false }, null],
    ['a dressed title over the same text', { titleSimilarity: 0.5, textSimilarity: 0.85 }, 'duplicate'],
    ['a near title over a form letter', { titleSimilarity: 0.55, textSimilarity: 0.7 }, null],
    ['a cut title over the very text', { titleSimilarity: 0.35, textSimilarity: 0.95 }, 'duplicate'],
    ['another post in the very words', { titleSimilarity: 0.2, textSimilarity: 0.97 }, null],
    ['a cut title among several posts', { titleSimilarity: 0.35, textSimilarity: 0.95, bothAlone: false }, null],
    ['the same post in other words', { textSimilarity: 0.2 }, 'duplicate'],
    ['the same post in other words for another day', { textSimilarity: 0.2, sameDeadline: false }, null],
    ['the same title in another organisation', { textSimilarity: 0.2, sameOrganisation: false }, null],
    ['another town', { textSimilarity: 0.99, titleSimilarity: 1, placesApart: true }, null],
    ['another reference', { textSimilarity: 0.99, titleSimilarity: 1, numbersApart: true }, null],
    ['advertised anew', { closedBefore: true, sameDeadline: false }, 'republished'],
  ] as const)('%s', (_, over, relation) => {
    expect(relationOf({ ...alike, ...over })).toBe(relation)
  })

  it('is told of the nearest of posts that came together, never of one in another town', () => {
    const best = bestOfEachArrival([
      { ...alike, offerId: 'near', titleSimilarity: 0.8 },
      { ...alike, offerId: 'other town', titleSimilarity: 1, placesApart: true },
      { ...alike, offerId: 'far', titleSimilarity: 0.4 },
      { ...alike, offerId: 'elsewhere', arrival: 'n2', titleSimilarity: 0.4 },
    ])
    expect(best.map(({ offerId }) => offerId)).toEqual(['near', 'elsewhere'])
  })

  it('is told in words', () => {
    expect(likenessWords({ ...alike, sameAddress: false })).toBe(
      'même titre à 0,92, même organisation, même date limite, texte à 88\u00a0%',
    )
    expect(likenessWords({ ...alike, titleSimilarity: 1 })).toMatch(/^même titre, /)
    // 0.999 is not the same title.
    expect(likenessWords({ ...alike, titleSimilarity: 0.999, textSimilarity: 0.999 })).toContain('même titre à 0,99,')
  })
})

function deadline(date: string | null, over: Partial<KeptDeadline> = {}, zone = 'Africa/Bamako'): KeptDeadline {
  const stated = { date, time: null, zone, flags: [], alternatives: [], ...over }
  const closing = closingInstants(stated, zone)
  return {
    kind: date === null ? 'none' : 'fixed',
    words: null,
    ...stated,
    closesAt: closing?.closesAt ?? null,
    sendBy: closing?.sendBy ?? null,
  }
}

describe('the deadline of an offer with which others were merged', () => {
  it('counts down to the earliest, and is doubtful', () => {
    const merged = withOtherDeadlines(deadline('2026-03-27'), [deadline('2026-03-20')])
    expect(merged).toMatchObject({
      date: '2026-03-27',
      flags: ['conflict'],
      alternatives: [{ date: '2026-03-20', time: null }],
    })
    expect(merged.sendBy).toEqual(deadline('2026-03-20').sendBy)
    expect(merged.closesAt).toEqual(deadline('2026-03-27').closesAt)
  })

  it('never becomes later, but says that it is doubtful', () => {
    const merged = withOtherDeadlines(deadline('2026-03-20'), [deadline('2026-03-27')])
    expect([merged.sendBy, merged.closesAt]).toEqual([deadline('2026-03-20').sendBy, deadline('2026-03-20').closesAt])
    expect(merged.flags).toEqual(['conflict'])
    const [conflict] = deadlineWarnings(merged, { published: null, placeZone: null, isMerged: true })
    expect(conflict?.words).toMatch(/^Les annonces de ce poste donnent deux dates\s: 20\smars et 27\smars\./)
  })

  it('takes over the doubts of another one, and its zone', () => {
    const midnight = deadline('2026-03-20', { time: '24:00', flags: ['midnight'] })
    const merged = withOtherDeadlines(deadline('2026-03-20', { time: '24:00' }), [midnight])
    // The same words; « minuit » is doubtful in one of them only.
    expect(merged.sendBy).toEqual(midnight.sendBy)
    const inTunis = deadline('2026-03-20', { time: '17:00' }, 'Africa/Tunis')
    expect(withOtherDeadlines(deadline('2026-03-20', { time: '17:00' }), [inTunis]).sendBy).toEqual(inTunis.sendBy)
  })

  it.each([
    ['the same date', deadline('2026-03-20')],
    ['no date', deadline(null)],
  ])('stays as it is beside %s', (_, other) => {
    expect(withOtherDeadlines(deadline('2026-03-20'), [other])).toEqual(deadline('2026-03-20'))
  })
})

describe('another announcement of a post', () => {
  const application = {
    emails: ['rh@a.example'],
    copyEmails: [],
    urls: [],
    subject: null,
    inPerson: null,
    depositAddresses: [],
    depositHours: [],
    phones: [],
    emailDestroyed: false,
  }
  const offer = { deadline: deadline('2026-03-20'), application }
  const sighting = { id: '1', source: 'https://www.site.example/a', deadlineDate: '2026-03-20', deadlineTime: null }

  it.each([
    ['the same in other capitals', { ways: '["RH@A.example"]' }, { deadline: false, address: false }],
    ['another address', { ways: '["x@y.example"]' }, { deadline: false, address: true }],
    ['no address at all', { ways: '[]' }, { deadline: false, address: false }],
    ['another date', { ways: '[]', deadlineDate: '2026-03-21' }, { deadline: true, address: false }],
    ['no date', { ways: '[]', deadlineDate: null }, { deadline: false, address: false }],
  ] as const)('%s', (_, over, told) => {
    expect(disagreementOf(offer, { ...sighting, ...over })).toEqual(told)
  })

  it('is counted by its site', () => {
    expect(siteOf('https://www.site.example/a?b')).toBe('site.example')
    for (const source of [null, 'avis.pdf', 'https://', 'Greniers du Sahel']) expect(siteOf(source)).toBeNull()
    expect(sightingsTitle(['https://a.example/1', 'https://www.b.example', 'http://a.example/2'])).toBe(
      `Vue sur 2${' '}sites`,
    )
    for (const other of ['avis.pdf', null])
      expect(sightingsTitle([other, 'https://b.example', 'https://c.example'])).toBe('Vue dans 3 annonces')
  })

  it.each([
    ['https://www.site.example/a?b', 'site.example'],
    ['Avis de recrutement n° 3 (copie).PDF', 'un fichier reçu'],
    ['avis.docx', 'un fichier reçu'],
    ['Greniers du Sahel', 'Greniers du Sahel'],
    ['S.O.S. Sahel', 'S.O.S. Sahel'],
    ['reliefweb.int', 'reliefweb.int'],
    ['Emploi.ml', 'Emploi.ml'],
    [null, 'une autre annonce'],
  ])('is named without the name of a file: %s', (source, words) => {
    expect(sourceWords(source)).toBe(words)
  })
})
