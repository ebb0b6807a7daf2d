import { describe, expect, it } from 'vitest'
import { readJobPosting } from '@/lib/decoding/job-posting-data'

const posting = (values: object) => ({
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Juriste',
  ...values,
})
const read = (values: object) => readJobPosting([JSON.stringify(posting(values))])
const inCountry = (addressCountry: unknown) => ({ jobLocation: { address: { addressCountry } } })

describe('where a JobPosting stands', () => {
  it.each([
    ['alone', posting({})],
    ['in a list', [{ '@type': 'WebSite' }, posting({})]],
    ['in a graph', { '@graph': [{ '@type': 'Organization' }, posting({})] }],
    ['with a second type', { ...posting({}), '@type': ['JobPosting', 'Thing'] }],
  ])('%s', (_, json) => {
    expect(readJobPosting([JSON.stringify(json)])?.title?.value).toBe('Juriste')
  })

  it('is beside broken scripts', () => {
    expect(readJobPosting(['{ "@type": "JobPosting", ', '', 'null', '3', JSON.stringify(posting({}))])).not.toBeNull()
  })

  it('is nowhere in other data, and on a page that lists several offers', () => {
    expect(readJobPosting(['{"@type":"Article","title":"Juriste"}'])).toBeNull()
    expect(readJobPosting([JSON.stringify([posting({}), posting({ title: 'Comptable' })])])).toBeNull()
  })

  it('may be there twice', () => {
    expect(readJobPosting([JSON.stringify([posting({}), posting({})])])?.title?.value).toBe('Juriste')
  })

  it('may nest a million levels deep, or hold what it should not', () => {
    expect(readJobPosting(['['.repeat(1_000_000) + ']'.repeat(1_000_000)])).toBeNull()
    const odd = read({
      hiringOrganization: 3,
      jobLocation: ['x', { address: [] }],
      validThrough: {},
      employmentType: [{}],
    })
    expect(odd).toMatchObject({ organisation: null, country: null, locations: [], deadline: null, contractType: null })
  })
})

describe('what it says', () => {
  it('has its names as plain lines', () => {
    const data = read({ title: ' Charg&eacute; de <b>projet</b>\n', hiringOrganization: { name: 'Rive &amp; Vie' } })
    expect(data?.title).toEqual({ value: 'Chargé de projet', words: 'Chargé de projet' })
    expect(data?.organisation?.value).toBe('Rive & Vie')
    expect(read({ hiringOrganization: 'Rive' })?.organisation?.value).toBe('Rive')
    expect(read({ title: ' ' })?.title).toBeNull()
  })

  it.each([
    ['ML', 'ML'],
    ['ml', 'ML'],
    ['Côte d’Ivoire', 'CI'],
    [{ '@type': 'Country', name: 'Tunisie' }, 'TN'],
    ['FR', undefined],
    ['Nigeria', undefined],
    [['ML'], undefined],
  ])('knows the country of %j', (country, code) => {
    expect(read(inCountry(country))?.country?.value).toBe(code)
  })

  it('has several places, and no country where they lie in two', () => {
    const at = (addressLocality: string, addressCountry: string) => ({ address: { addressLocality, addressCountry } })
    const data = read({ jobLocation: [at('Kayes', 'ML'), at('Sikasso', 'ML')] })
    expect(data?.locations.map(({ value }) => value)).toEqual(['Kayes', 'Sikasso'])
    expect(read({ jobLocation: [at('Kayes', 'ML'), at('Dakar', 'SN')] })?.country).toBeNull()
    expect(read({ jobLocation: at('Mali', 'ML') })?.locations).toEqual([])
  })

  it.each([
    [['FULL_TIME', 'INTERN'], 'STAGE'],
    ['VOLUNTEER', 'VOLONTARIAT'],
    ['CDD', 'CDD'],
    ['TEMPORARY', undefined],
    ['CONTRACTOR', undefined],
    [['INTERN', 'VOLUNTEER'], undefined],
  ])('takes a contract only from what is certain: %j', (employmentType, type) => {
    expect(read({ employmentType })?.contractType?.value).toBe(type)
  })
})

describe('until when', () => {
  const until = (validThrough: string, country = 'ML') => read({ validThrough, ...inCountry(country) })?.deadline?.value

  it.each([
    ['2026-03-15', { date: '2026-03-15', time: null }],
    ['2026-03-15T17:00', { date: '2026-03-15', time: '17:00' }],
    ['2026-03-15 17:00:00', { date: '2026-03-15', time: '17:00' }],
    // The machine's way of writing no hour.
    ['2026-03-15T00:00:00+00:00', { date: '2026-03-15', time: null }],
    // And the end of a day.
    ['2026-03-15T23:59:59', { date: '2026-03-15', time: '23:59' }],
    ['2026-03-15T24:00:00', { date: '2026-03-15', time: '24:00' }],
  ])('%s', (stated, moment) => {
    expect(until(stated)).toEqual(moment)
  })

  it('shows a stated offset as the country’s clocks do', () => {
    expect(until('2026-03-15T17:00:00Z', 'TN')).toEqual({ date: '2026-03-15', time: '18:00' })
    expect(until('2026-03-15T00:30:00+0200', 'ML')).toEqual({ date: '2026-03-14', time: '22:30' })
    expect(until('2026-03-15T17:00:00+02:00', 'FR')).toEqual({ date: '2026-03-15', time: '17:00' })
  })

  it('takes the end of a day for that day’s, or earlier where clocks say so, never later', () => {
    expect(until('2026-03-15T23:59:59Z', 'TN')).toEqual({ date: '2026-03-15', time: '23:59' })
    expect(until('2026-03-15T23:59:59-05:00', 'ML')).toEqual({ date: '2026-03-15', time: '23:59' })
    expect(until('2026-03-15T23:59:59+05:30', 'ML')).toEqual({ date: '2026-03-15', time: '18:29' })
  })

  it.each(['2026-02-30', '15/03/2026', '03/04/2026', 'bientôt', '2026-03', '2026-13-01T10:00'])(
    'nothing by %s',
    (stated) => {
      expect(until(stated)).toBeUndefined()
    },
  )

  it('keeps the page’s words', () => {
    expect(read({ validThrough: '2026-03-15T00:00:00+00:00' })?.deadline?.words).toBe('2026-03-15T00:00:00+00:00')
  })
})
