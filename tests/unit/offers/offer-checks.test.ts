import { describe, expect, it } from 'vitest'
import { findingSentence } from '@/lib/copy/offer-checks'
import { confirmableFindings, type FindingCode } from '@/lib/offers/finding'
import { type CheckContext, checkMovedDeadline, checkOffer } from '@/lib/offers/offer-checks'
import { emptyOfferForm, type OfferForm } from '@/lib/offers/offer-form'
import { isPublicHoliday } from '@/lib/offers/public-holidays'
import { readOfferForm } from '@/lib/offers/read-offer-form'

const good: OfferForm = {
  ...emptyOfferForm,
  title: 'Logisticien',
  country: 'ML',
  deadlineKind: 'fixed',
  deadlineDay: '20',
  deadlineMonth: '2',
  deadlineYear: '2026',
  applyEmails: 'rh@eaux.org',
  applySubject: 'Logisticien Ségou',
}
const context: CheckContext = {
  now: new Date('2026-02-02T10:00Z'),
  organisation: { name: 'Eaux du Sahel', acronym: 'EDS', aliases: [], domains: ['eaux.org'] },
  named: { value: { name: 'Eaux du Sahel', acronym: null }, span: { start: 0, end: 13 } },
  titles: ['Logisticien'],
  isPosted: false,
}
const text = 'Eaux du Sahel recrute un logisticien. Date limite : vendredi 20 février 2026.'

function found(over: Partial<OfferForm>, words = text, around: Partial<CheckContext> = {}) {
  const read = readOfferForm({ ...good, ...over })
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.errors))
  return checkOffer(read.facts, words, { ...context, ...around })
}
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ code }) => code)

describe('the check before sending', () => {
  it('says nothing of an offer that is right', () => {
    expect(found({})).toEqual([])
  })

  it.each<[FindingCode, Partial<OfferForm>, string?, Partial<CheckContext>?]>([
    ['deadline-past', { deadlineDay: '1' }, 'Date limite : 1er février 2026'],
    ['no-way-to-apply', { applyEmails: '', applySubject: '' }],
    ['no-deadline', { deadlineKind: 'none' }],
    ['weekday-mismatch', {}, 'Date limite : jeudi 20 février 2026.'],
    ['other-closing-date', {}, `${text} Date limite de dépôt des candidatures : 27 février 2026.`],
    ['display-period-differs', {}, `${text}\nAffiché du 2 au 27 février 2026.`],
    ['sunday', { deadlineDay: '22' }, 'Date limite : 22 février 2026'],
    ['holiday', { deadlineDay: '26', deadlineMonth: '3' }, 'Date limite : 26 mars 2026'],
    ['korite', { deadlineDay: '20', deadlineMonth: '3' }, 'Date limite : 20 mars 2026'],
    ['tabaski', { deadlineDay: '28', deadlineMonth: '5' }, 'Date limite : 28 mai 2026'],
    [
      'mawlid',
      { country: 'SN', deadlineDay: '23', deadlineMonth: '7', deadlineYear: '2029' },
      'Date limite : 23 juillet 2029',
      { now: new Date('2029-07-01T10:00Z') },
    ],
    ['short-notice', { deadlineDay: '4' }, 'Date limite : 4 février 2026'],
    ['far-deadline', { deadlineYear: '2027', deadlineDay: '19' }, 'Date limite : 19 février 2027'],
    ['start-before-deadline', { startDay: '1', startMonth: '2', startYear: '2026' }],
    ['subject-missing', { applySubject: '' }],
    ['subject-of-another-post', { applySubject: 'Assistante administrative' }],
    ['text-of-another-post', {}, `${text} Les candidatures au poste de Comptable de projet sont reçues à Ségou.`],
    ['fee-mentioned', {}, `${text} Des frais de dossier de 5 000 FCFA sont à verser.`],
    [
      'other-organisation',
      {},
      text,
      { named: { value: { name: 'Santé Debout', acronym: null }, span: { start: 0, end: 5 } } },
    ],
    ['foreign-address', { applyEmails: 'rh@ailleurs.org' }],
    ['foreign-address', { applyEmails: 'rh@nouvelles-eaux.org' }],
    ['destroyed-address', { applyEmails: '', applySubject: '', emailDestroyed: 'yes', inPerson: 'yes' }],
    ['already-posted', {}, text, { isPosted: true }],
  ])('points at %s', (code, over, words, around) => {
    const [only, ...others] = found(over, words, around)
    expect(others).toEqual([])
    expect(only?.code).toBe(code)
    expect(only?.severity).toBe((confirmableFindings as readonly string[]).includes(code) ? 'warning' : 'error')
    expect(only && findingSentence(only)).toMatch(/\S.*\.$|\?$/)
  })

  it.each([
    ['an hour still to come today', { deadlineDay: '2', deadlineHour: '11:00' }, 'deadline-past'],
    ['a month that the contract starts in', { startMonth: '2', startYear: '2026' }, 'start-before-deadline'],
    ['a subject that only says what it is', { applySubject: 'Candidature' }, 'subject-of-another-post'],
    ['a subject by its reference', { applySubject: 'EDS-12', reference: 'EDS-12' }, 'subject-of-another-post'],
    ['an address under the domain', { applyEmails: 'rh@mali.eaux.org' }, 'foreign-address'],
  ] as const)('lets %s pass', (_, over, code) => {
    expect(codes(over)).not.toContain(code)
  })

  it('refuses an hour that is over, by the clocks of the place', () => {
    expect(codes({ deadlineDay: '2', deadlineHour: '10:00' })).toContain('deadline-past')
    expect(
      codes({ deadlineDay: '2', deadlineHour: 'other', deadlineOtherHour: '10:30', deadlineZone: 'Africa/Niamey' }),
    ).toContain('deadline-past')
  })

  it.each([
    'Aucun frais de dossier n’est demandé.',
    'Le recrutement est gratuit et sans frais d’inscription.',
    'Eaux du Sahel ne demande jamais de verser 5 000 FCFA.',
    'Le coût du projet est de 5 000 000 FCFA.',
  ])('does not take « %s » for a fee', (words) => {
    expect(codes({}, `${text} ${words}`)).not.toContain('fee-mentioned')
  })

  it('takes free mail for a stranger’s where no domain is known', () => {
    const organisation = { ...context.organisation, domains: [] }
    expect(codes({ applyEmails: 'eaux@gmail.com' }, text, { organisation })).toEqual(['foreign-address'])
    expect(codes({ applyEmails: 'rh@partout.org' }, text, { organisation })).toEqual([])
  })

  it.each([
    'Les candidatures au poste de logisticienne sont reçues à Ségou.',
    'Les candidats au poste de Responsable de la logistique écriront à rh@eaux.org.',
    'Postuler aux postes du tableau ci-après.',
    'Les candidats au poste susmentionné seront appelés.',
    'Le comptable du projet reçoit les dossiers.',
  ])('takes « %s » for no other notice’s', (words) => {
    expect(codes({}, `${text} ${words}`)).not.toContain('text-of-another-post')
  })

  it('finds another post’s words beside those of its own, unless it is a post of the same notice', () => {
    const words = `${text} Objet : candidature au poste d’infirmière, base de Gao.`
    const [told] = found({}, words).filter(({ code }) => code === 'text-of-another-post')
    expect(told?.detail).toBe('infirmière')
    expect(codes({}, words, { titles: ['Logisticien', 'Infirmier'] })).not.toContain('text-of-another-post')
    expect(codes({}, words, { titles: null })).not.toContain('text-of-another-post')
  })

  it('knows an organisation by any of its names', () => {
    const named = (name: string, acronym: string | null = null) => ({
      value: { name, acronym },
      span: { start: 0, end: 3 },
    })
    for (const other of [named('EDS'), named('ONG Eaux du Sahel Mali'), named('Water', 'EDS')])
      expect(codes({}, text, { named: other })).toEqual([])
    // « Eau » is not « Eaux ».
    expect(codes({}, text, { named: named('Eau') })).toEqual(['other-organisation'])
  })
})

describe('the check of a deadline that is moved', () => {
  const moved = (over: Partial<OfferForm>, words = text) => {
    const read = readOfferForm({ ...good, ...over })
    if (read.kind === 'refused') throw new Error(JSON.stringify(read.errors))
    return checkMovedDeadline(read.facts, words, context.now).map(({ code }) => code)
  }

  it('does not ask about the date of the notice: another one is the point', () => {
    expect(codes({ deadlineDay: '27' })).toContain('other-closing-date')
    expect(moved({ deadlineDay: '27' })).toEqual([])
  })

  it.each<[FindingCode, Partial<OfferForm>, string?]>([
    ['sunday', { deadlineDay: '22' }],
    ['holiday', { deadlineDay: '26', deadlineMonth: '3' }],
    ['display-period-differs', { deadlineDay: '27' }, `${text}\nAffiché du 2 au 20 février 2026.`],
    ['start-before-deadline', { deadlineDay: '27', startDay: '23', startMonth: '2', startYear: '2026' }],
    ['deadline-past', { deadlineDay: '1' }],
  ])('asks about %s', (code, over, words) => {
    expect(moved(over, words)).toEqual([code])
  })
})

describe('public holidays', () => {
  it.each([
    ['2026-05-01', 'TN'],
    ['2026-04-06', 'ML'],
    ['2027-03-29', 'SN'],
    ['2026-09-22', 'ML'],
    // Ascension and Whit Monday of 2026, Good Friday of 2026.
    ['2026-05-14', 'BF'],
    ['2026-05-25', 'CI'],
    ['2026-04-03', 'CM'],
    // The second Friday of January and the Thursday before, as Benin's ministry declared them.
    ['2025-01-09', 'BJ'],
    ['2025-01-10', 'BJ'],
    ['2026-01-08', 'BJ'],
    ['2026-01-09', 'BJ'],
    ['2026-05-15', 'BF'],
    ['2026-07-26', 'NE'],
    ['2026-03-08', 'TD'],
    ['2026-10-31', 'MA'],
    ['2026-10-15', 'TN'],
    ['2026-02-17', 'LY'],
    ['2026-01-16', 'CD'],
    ['2026-05-17', 'CD'],
    ['2026-06-30', 'CF'],
    ['2026-08-03', 'GW'],
    ['2026-05-25', 'MR'],
  ] as const)('%s in %s', (date, country) => {
    expect(isPublicHoliday(date, country)).toBe(true)
  })

  it.each([
    ['2026-04-06', 'TN'],
    ['2026-04-07', 'ML'],
    ['2026-09-22', 'SN'],
    // Days of commemoration that are worked, since January 2026.
    ['2026-08-05', 'BF'],
    ['2026-11-01', 'BF'],
    ['2026-04-06', 'BF'],
    ['2026-01-10', 'BJ'],
    ['2026-01-02', 'BJ'],
    ['2026-05-14', 'ML'],
    ['2026-01-01', 'LY'],
  ] as const)('not %s in %s', (date, country) => {
    expect(isPublicHoliday(date, country)).toBe(false)
  })
})
