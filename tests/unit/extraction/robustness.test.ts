import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { NoticeReading } from '@/lib/extraction/posting'
import type { Span } from '@/lib/text/span'
import { read } from './read'

const folder = fileURLToPath(new URL('../../corpus/postings/', import.meta.url))
const notices = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(`${folder}${file}`, 'utf8'))

function spansOf(reading: NoticeReading): Span[] {
  const fields = reading.postings.flatMap((posting) => [
    posting.title,
    posting.positions,
    posting.contractType,
    posting.durationMonths,
    posting.durationDays,
    posting.renewable,
    posting.partTime,
    posting.start,
    posting.emailSubject,
    posting.applyInPerson,
    posting.experienceYears,
    posting.education,
    posting.salary,
    posting.reportsTo,
    posting.reference,
    posting.womenEncouraged,
    posting.noFee,
    posting.mayCloseEarly,
    ...posting.languages,
    ...posting.sectors,
    ...posting.phones,
    ...posting.depositHours,
    ...posting.locations,
    ...posting.documents,
    ...posting.applyEmails,
    ...posting.applyUrls,
    ...posting.depositAddresses,
  ])
  const spans = [reading.organisation, ...fields].flatMap((field) => (field ? [field.span] : []))
  const bare = [
    reading.countryEvidence,
    reading.publishedEvidence,
    ...reading.postings.flatMap(({ deadline, destroyedEmail }) => [deadline.evidence, destroyedEmail]),
  ]
  return [...spans, ...bare.flatMap((span) => (span ? [span] : []))]
}

function checkSpans(text: string) {
  for (const { start, end } of spansOf(read(text))) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(end).toBeGreaterThan(start)
  }
}

/** A notice with pieces cut out, doubled, moved and broken by other characters. */
const mutatedNotice = fc
  .tuple(
    fc.constantFrom(...notices),
    fc.array(fc.tuple(fc.nat(6000), fc.nat(200), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 8 }),
  )
  .map(([notice, cuts]) =>
    cuts.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), notice),
  )

const words = [
  'Poste 1 :',
  'Lieu :',
  '«',
  '(',
  '@',
  ' at ',
  '12 mars 2026',
  'CV',
  '\n',
  '\n\n',
  '- ',
  'recrute un',
  'objet',
  '\u0000',
  '🙏',
  'É',
  'آخر أجل',
  'https://',
  '| ',
  '\t',
  '1)',
  'a.',
]
const wordSoup = fc.array(fc.constantFrom(...words), { maxLength: 80 }).map((parts) => parts.join(' '))

describe('any text at all', () => {
  it.each([
    ['arbitrary characters', fc.string({ unit: 'binary', maxLength: 400 })],
    ['the words of notices in disorder', wordSoup],
    ['mutated notices', mutatedNotice],
  ] as const)('%s: never throws, and every span lies in the text and holds something', (_, texts) => {
    fc.assert(fc.property(texts, checkSpans), { numRuns: 120 })
  })

  it('gives at least one posting, even for nothing', () => {
    expect(read('').postings).toHaveLength(1)
    expect(read(' \n \n').postings[0]).toMatchObject({ title: null, locations: [], documents: [] })
  })
})

describe('time grows with the length of the text, not faster', () => {
  const hostile: Readonly<Record<string, string>> = {
    notices: notices.join('\n\n'),
    'one line': notices.join(' ').replaceAll('\n', ' '),
    spaces: ' ',
    parentheses: '(',
    quotes: '« ',
    digits: '1',
    'at signs': 'a@',
    addresses: 'a.b-c_',
    labels: 'Lieu : Kayes, Gao et Mopti\n',
    headings: 'Profil\n',
    posts: 'Poste 1 : Chef\n',
    stamps: '[14/02/2026, 07:52] a: b\n',
    signatures: 'Fait à Gao, le 12 mars 2026\n',
    acronyms: 'Aa (AB) ',
    objects: 'objet : « ',
  }
  /** Of the processor, the least of some runs: a busy machine and the first runs, before the code is compiled, only add to it. */
  const leastSeconds = (text: string) => {
    const seconds = Array.from({ length: 3 }, () => {
      const from = process.cpuUsage()
      read(text)
      return process.cpuUsage(from).user / 1e6
    })
    return Math.min(...seconds)
  }

  it.each(Object.entries(hostile))('%s', (_, piece) => {
    const sized = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
    const small = Math.max(0.004, leastSeconds(sized(12_000)))
    // Eight times the text: linear work takes some 8 times as long, quadratic 64 times.
    expect(leastSeconds(sized(96_000)) / small).toBeLessThan(24)
  })

  // Looking back to the start of a line, or copying the lines below, is so quick that only long texts tell.
  it.each([
    '15 jours à compter du 12 mars 2026 ',
    'le même jour à 10h, le 12 mars 2026 ',
    'jusqu’à quand ? le 12 mars ',
    'N° Emploi Effectif Localité\n1 Chef 1 Gao\n',
  ])(
    '%s, in long texts',
    (piece) => {
      const sized = (length: number) => piece.repeat(Math.ceil(length / piece.length))
      const [small, large] = [leastSeconds(sized(50_000)), leastSeconds(sized(400_000))]
      expect(large / small).toBeLessThan(14)
    },
    60_000,
  )
})
