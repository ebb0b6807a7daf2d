import { describe, expect, it } from 'vitest'
import type { PostingReading } from '@/lib/extraction/posting'
import { toCorpusLine } from '@/lib/extraction/to-corpus-line'
import { read } from './read'

const text =
  'Croix Verte Mali recrute un juriste\nAvis publié le 2 mars 2026\nPoste : Juriste\nDate limite : 20 mars 2026\n'

function lineOf(posting: Partial<PostingReading>) {
  const reading = read(text)
  return toCorpusLine('a', text, { ...reading, postings: reading.postings.map((each) => ({ ...each, ...posting })) })
}

describe('a line in the corpus’s format', () => {
  it('proves the notice’s own fields by words of the text, the country too', () => {
    const { evidence } = lineOf({})
    for (const proof of [evidence.organisation, evidence.country, evidence.published])
      expect(proof?.text).toBe(text.slice(proof?.start, proof?.end))
    expect(evidence.country?.text).toContain('Mali')
    expect(evidence.published?.text).toContain('2 mars 2026')
  })

  it('has what the format does not know as further keys, each with its words and flags', () => {
    const span = { start: text.indexOf('Juriste'), end: text.indexOf('Juriste') + 7 }
    const [posting] = lineOf({
      experienceYears: { value: 2, span, flags: ['inferred'] },
      phones: [{ value: '20 00', span, flags: [] }],
    }).postings
    expect(posting).toMatchObject({ experienceYears: 2, phones: ['20 00'], salary: null, sectors: [] })
    expect(posting?.evidence).toMatchObject({
      experienceYears: [{ ...span, text: 'Juriste', flags: ['inferred'] }],
      phones: [{ text: 'Juriste', flags: [] }],
    })
    expect(posting?.evidence).not.toHaveProperty('salary')
  })
})
