import { describe, expect, it } from 'vitest'
import { toJobPosting } from '@/lib/offers/job-posting'
import type { Application, Offer } from '@/lib/offers/offer'
import { fullOffer, keptDeadline, noConditions, rollingDeadline } from '../../factories/offer'

const url = 'https://baara.example/offres/logisticien-segou'
const before = new Date('2026-02-17T10:00Z')
const posting = (over: Partial<Offer> = {}, now = before) => toJobPosting(fullOffer(over), { url, now })

/** The same with only some of its properties, so that a test says what it is about. */
function partOf(over: Partial<Offer>, ...names: string[]) {
  const whole = posting(over) as unknown as Record<string, unknown> | null
  if (whole === null) throw new Error('no markup')
  return Object.fromEntries(names.map((name) => [name, whole[name]]))
}

const noWay: Application = {
  emails: [],
  copyEmails: [],
  urls: [],
  subject: null,
  inPerson: null,
  depositAddresses: [],
  depositHours: [],
  phones: [],
  emailDestroyed: false,
}

describe('what search engines are told of an offer', () => {
  it('has what Google requires, the employer being who hires', () => {
    expect(posting()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Logisticien',
      url,
      datePosted: '2026-01-30',
      validThrough: '2026-02-20T17:00:00+00:00',
      hiringOrganization: { '@type': 'Organization', name: 'Eaux du Sahel' },
    })
  })

  it('gives the whole notice as paragraphs, its own markup as words', () => {
    const { notice } = fullOffer()
    const text = 'AVIS <b>\n\nSalaire < 3 & plus\nSuite\n\n\nFin'
    expect(partOf({ notice: { ...notice, text } }, 'description')).toEqual({
      description: '<p>AVIS &lt;b&gt;</p><p>Salaire &lt; 3 &amp; plus<br>Suite</p><p>Fin</p>',
    })
  })

  it('places the post by ISO country, region and town, and by the country alone where no place is known', () => {
    const place = { country: 'NE', region: 'Diffa', town: 'Diffa', timeZone: 'Africa/Niamey' } as const
    const locations = [
      { label: 'Diffa', place },
      { label: 'Région de Diffa', place: { ...place, town: null } },
    ]
    expect(partOf({ locations }, 'jobLocation').jobLocation).toEqual([
      {
        '@type': 'Place',
        address: {
          '@type': 'PostalAddress',
          addressCountry: 'NE',
          addressRegion: 'Diffa',
          addressLocality: 'Diffa',
        },
      },
      { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'NE', addressRegion: 'Diffa' } },
    ])
    expect(partOf({}, 'jobLocation').jobLocation).toEqual([
      { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'ML' } },
    ])
  })

  it('ends with the local offset on the stated day, or names no end', () => {
    const through = (deadline: Offer['deadline']) => partOf({ deadline }, 'validThrough').validThrough
    expect(through(keptDeadline({ date: '2026-06-20' }, 'Africa/Casablanca'))).toBe('2026-06-20T23:59:59+01:00')
    expect(through(rollingDeadline)).toBeUndefined()
    expect(through(keptDeadline({ date: null, flags: ['impossible-date'] }))).toBeUndefined()
  })

  it('names no end that another reading puts earlier, or that is doubtful itself', () => {
    const through = (over: Partial<Offer['deadline']>) =>
      partOf({ deadline: keptDeadline({ date: '2026-02-20', ...over }) }, 'validThrough').validThrough
    const [earlier, later] = ['2026-02-18', '2026-02-25'].map((date) => [{ date, time: null }])
    expect(through({ flags: ['conflict'], alternatives: earlier ?? [] })).toBeUndefined()
    expect(through({ time: '24:00', flags: ['midnight'] })).toBeUndefined()
    expect(through({ flags: ['weekday-mismatch'], alternatives: later ?? [] })).toBeUndefined()
    expect(through({ flags: ['conflict'], alternatives: later ?? [] })).toBe('2026-02-20T23:59:59+00:00')
  })

  it.each([
    ['CDI', null, undefined],
    ['CDI', false, ['FULL_TIME']],
    ['CDI', true, ['PART_TIME']],
    ['CDD', null, ['TEMPORARY']],
    ['CDD', false, ['TEMPORARY', 'FULL_TIME']],
    ['PRESTATION', null, ['CONTRACTOR']],
    ['STAGE', null, ['INTERN']],
    ['VOLONTARIAT', true, ['VOLUNTEER', 'PART_TIME']],
    ['INTERIM', null, ['TEMPORARY']],
    [null, null, undefined],
  ] as const)('calls %s, part time %s, %j: hours only where they are stated', (contractType, partTime, expected) => {
    expect(partOf({ contractType, partTime }, 'employmentType').employmentType).toEqual(expected)
  })

  it('tells the salary with currency and period, or not at all', () => {
    const salary = { min: 250_000, max: 300_000, currency: 'XOF', period: 'month', basis: 'net' } as const
    const told = (over: object) =>
      partOf({ conditions: { ...noConditions, salary: { ...salary, ...over } } }, 'baseSalary').baseSalary
    expect(told({})).toEqual({
      '@type': 'MonetaryAmount',
      currency: 'XOF',
      value: { '@type': 'QuantitativeValue', minValue: 250_000, maxValue: 300_000, unitText: 'MONTH' },
    })
    expect(told({ max: 250_000 })).toMatchObject({ value: { value: 250_000 } })
    expect(told({ currency: null })).toBeUndefined()
    expect(told({ period: null })).toBeUndefined()
  })

  it('maps experience to months and only the levels that Google names exactly', () => {
    const told = (over: object) =>
      partOf({ conditions: { ...noConditions, ...over } }, 'experienceRequirements', 'educationRequirements')
    expect(told({ experienceYears: 0.5, education: 'BAC+5' })).toMatchObject({
      experienceRequirements: { monthsOfExperience: 6 },
      educationRequirements: { credentialCategory: 'postgraduate degree' },
    })
    expect(told({ education: 'BAC+4' })).toEqual({})
  })

  it('leaves out what is not stated, and never promises that one applies here', () => {
    const bare = posting({ conditions: noConditions, positions: null, start: null, contractType: null, partTime: null })
    expect(Object.keys(bare ?? {})).toEqual([
      '@context',
      '@type',
      'title',
      'description',
      'url',
      'datePosted',
      'validThrough',
      'hiringOrganization',
      'jobLocation',
    ])
    expect(JSON.stringify(posting())).not.toContain('directApply')
    expect(partOf({ start: '2026-03' }, 'jobStartDate').jobStartDate).toBeUndefined()
  })

  it('names the reference as the organisation does', () => {
    expect(partOf({}, 'identifier').identifier).toEqual({
      '@type': 'PropertyValue',
      name: 'Eaux du Sahel',
      value: 'EDS/2026/04',
    })
  })
})

describe('what is told as no job', () => {
  const { notice, application } = fullOffer()

  it.each<[string, Partial<Offer>]>([
    ['an offer of an unknown employer', { organisations: [] }],
    ['one in no known country', { country: null, locations: [] }],
    ['one without a way to apply', { application: noWay }],
    ['one whose address was destroyed', { application: { ...noWay, emailDestroyed: true } }],
    ['one with nothing but a number to call', { application: { ...noWay, phones: ['+223 20 00 00 00'] } }],
    ['an example', { notice: { ...notice, isExample: true } }],
    ['a call for firms', { contractType: 'PRESTATION', documents: ['REGISTRE_COMMERCE'] }],
  ])('is %s', (_, over) => {
    expect(posting(over)).toBeNull()
  })

  it('is an offer from the instant it closes', () => {
    expect(posting({}, new Date('2026-02-20T16:59:59Z'))).not.toBeNull()
    expect(posting({}, new Date('2026-02-20T17:00Z'))).toBeNull()
  })

  it('is not one with a destroyed address and another way', () => {
    expect(posting({ application: { ...application, emails: [], emailDestroyed: true } })).not.toBeNull()
  })
})
