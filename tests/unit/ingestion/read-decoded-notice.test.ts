import { describe, expect, it } from 'vitest'
import type { DecodedNotice } from '@/lib/decoding/decoded-notice'
import { readJobPosting } from '@/lib/decoding/job-posting-data'
import { withPageData } from '@/lib/decoding/page-data-block'
import { readDecodedNotice } from '@/lib/ingestion/read-decoded-notice'
import { wordsAt } from '@/lib/text/span'

const nothingKnown = { published: null, country: null }

function page(notice: string, values: object): DecodedNotice {
  const data = readJobPosting([JSON.stringify({ '@type': 'JobPosting', ...values })])
  if (data === null) throw new Error('no JobPosting')
  return { ocr: [], isCut: false, ...withPageData(notice, data) }
}

function readPage(notice: string, values: object, context = nothingKnown) {
  const decoded = page(notice, values)
  const reading = readDecodedNotice(decoded, context)
  const [posting] = reading.postings
  if (posting === undefined) throw new Error('no posting')
  return { text: decoded.text, reading, posting }
}

const whole = `Association La Rive

Poste : Juriste
Lieu : Rosso
Pays : Mauritanie

Envoyez un CV à rh@rive.org avant le 30 mai 2026.`
const bare = 'Envoyez un CV à rh@rive.org.'
const inMali = { jobLocation: { address: { addressLocality: 'Kita', addressCountry: 'ML' } } }

describe('what only the page’s data says', () => {
  it('fills what the text leaves empty, flagged, with the words of the block', () => {
    const values = { title: 'Juriste', hiringOrganization: 'Réseau Clair', employmentType: 'VOLUNTEER', ...inMali }
    const { text, reading, posting } = readPage(bare, {
      ...values,
      datePosted: '2026-05-01',
      validThrough: '2026-05-30',
    })
    expect(posting.title).toMatchObject({ value: 'Juriste', flags: ['page-data'] })
    expect(reading.organisation).toMatchObject({ value: { name: 'Réseau Clair', acronym: null }, flags: ['page-data'] })
    expect(posting.locations).toMatchObject([{ value: 'Kita', flags: ['page-data'] }])
    expect(posting.contractType).toMatchObject({ value: 'VOLONTARIAT', flags: ['page-data'] })
    expect(posting.deadline).toMatchObject({
      kind: 'fixed',
      date: '2026-05-30',
      time: null,
      flags: [],
      marks: ['page-data'],
    })
    const proofs = [posting.title?.span, posting.deadline.evidence, reading.countryEvidence, reading.publishedEvidence]
    expect(proofs.map((span) => span && wordsAt(text, span))).toEqual(['Juriste', '2026-05-30', 'ML', '2026-05-01'])
    expect(reading).toMatchObject({ country: 'ML', published: '2026-05-01' })
  })

  it('never reads the block as words of the notice', () => {
    const { reading, posting } = readPage(bare, { title: 'Juriste' })
    expect(posting.title?.flags).toEqual(['page-data'])
    expect(reading.organisation).toBeNull()
  })

  it('lets delays count from the day it was posted', () => {
    const { posting } = readPage(`${bare} Délai : sous quinzaine à compter de la publication.`, {
      datePosted: '2026-05-01',
    })
    expect(posting.deadline).toMatchObject({ kind: 'fixed', date: '2026-05-16', flags: ['relative'] })
  })

  it('flags a date that is over before the notice came out', () => {
    const { posting } = readPage(bare, { datePosted: '2026-05-01', validThrough: '2026-04-30' })
    expect(posting.deadline.flags).toEqual(['before-publication'])
  })

  it('yields to what is known beforehand', () => {
    const { reading } = readPage(bare, { datePosted: '2026-05-01', ...inMali }, {
      published: '2026-04-20',
      country: 'SN',
    } as never)
    expect(reading).toMatchObject({ published: '2026-04-20', country: 'SN' })
  })
})

describe('where text and data both speak', () => {
  it('says nothing when they agree', () => {
    const { reading, posting } = readPage(whole, {
      title: 'Juriste (H/F)',
      hiringOrganization: 'La Rive',
      validThrough: '2026-05-30T23:59:59Z',
    })
    expect(posting.title).toMatchObject({ value: 'Juriste', flags: [] })
    expect(reading.organisation?.flags).toEqual([])
    expect(posting.deadline).toMatchObject({ date: '2026-05-30', time: null, flags: [], alternatives: [] })
    expect(posting.deadline.marks).toBeUndefined()
  })

  it('keeps the text’s title and organisation and flags the difference', () => {
    const { reading, posting } = readPage(whole, { title: 'Comptable', hiringOrganization: 'Portail des offres' })
    expect(posting.title).toMatchObject({ value: 'Juriste', flags: ['page-data-differs'] })
    expect(reading.organisation?.flags).toEqual(['page-data-differs'])
  })

  it.each(['ALR', 'Association La Rive Mauritanie', 'ASSOCIATION LA RIVE'])('knows the organisation as %s', (name) => {
    expect(readPage(whole, { hiringOrganization: name }).reading.organisation?.flags).toEqual([])
  })

  it('keeps the text’s date, which its words prove, and gives the other as a conflict', () => {
    const { text, posting } = readPage(whole, { validThrough: '2026-06-20' })
    expect(posting.deadline).toMatchObject({ date: '2026-05-30', alternatives: [{ date: '2026-06-20', time: null }] })
    expect(posting.deadline.flags).toEqual(['conflict'])
    expect(posting.deadline.evidence && wordsAt(text, posting.deadline.evidence)).toBe('30 mai 2026')
  })

  it('leaves a rolling deadline rolling, the date beside it', () => {
    const { posting } = readPage(`${bare} Les candidatures sont examinées au fil de l’eau.`, {
      validThrough: '2026-06-20',
    })
    expect(posting.deadline).toMatchObject({ kind: 'rolling', date: null, flags: [] })
    expect(posting.deadline.alternatives).toEqual([{ date: '2026-06-20', time: null }])
  })
})

describe('several posts under one JobPosting', () => {
  const two = `Association La Rive recrute :

Poste 1 : Juriste
Lieu : Rosso

Poste 2 : Comptable
Lieu : Kaédi

`

  it('take its date when they state none, and neither its title nor its place', () => {
    const { reading } = readPage(two, { title: 'Deux postes', validThrough: '2026-06-20', ...inMali })
    expect(reading.postings.map(({ title }) => title?.value)).toEqual(['Juriste', 'Comptable'])
    expect(reading.postings.flatMap(({ title }) => title?.flags ?? [])).toEqual([])
    expect(reading.postings.map(({ deadline }) => deadline.date)).toEqual(['2026-06-20', '2026-06-20'])
  })

  it('keep dates of their own', () => {
    const dated = two
      .replace('Rosso', 'Rosso\nDate limite : 2 juin 2026')
      .replace('Kaédi', 'Kaédi\nDate limite : 9 juin 2026')
    const { reading } = readPage(dated, { validThrough: '2026-06-20' })
    expect(reading.postings.map(({ deadline }) => [deadline.date, deadline.flags])).toEqual([
      ['2026-06-02', []],
      ['2026-06-09', []],
    ])
  })
})

describe('words read from an image', () => {
  const span = (words: string) => ({ start: whole.indexOf(words), end: whole.indexOf(words) + words.length })
  const readScan = (...words: readonly string[]) => {
    const decoded = { text: whole, ocr: words.map(span), pageData: null, isCut: false }
    const reading = readDecodedNotice(decoded, nothingKnown)
    const [posting] = reading.postings
    if (posting === undefined) throw new Error('no posting')
    return { reading, posting }
  }

  it('mark every value that they state, all of it or a part', () => {
    const { reading, posting } = readScan(whole)
    expect(reading.organisation?.flags).toEqual(['ocr'])
    expect(
      [posting.title, ...posting.locations, ...posting.applyEmails, ...posting.documents].map((f) => f?.flags),
    ).toEqual(Array(4).fill(['ocr']))
    expect(posting.deadline).toMatchObject({ date: '2026-05-30', flags: [], marks: ['ocr'] })
    expect(readScan('mai 2026').posting.deadline.marks).toEqual(['ocr'])
  })

  it('mark no value beside them', () => {
    const { posting } = readScan('Poste : ', '\nLieu', ' Envoyez')
    expect([posting.title, ...posting.locations, ...posting.applyEmails].flatMap((f) => f?.flags)).toEqual([])
    expect(posting.deadline.marks).toBeUndefined()
  })
})
