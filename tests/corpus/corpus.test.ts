import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readNotice } from '../../lib/extraction/read-notice'
import { toCorpusLine } from '../../lib/extraction/to-corpus-line'
import { isCountryCode } from '../../lib/places/countries'
import { corpusFolder, type LabelledNotice, type LabelledPassage, readNotices, readPassages, seedsAreHere, sharedFolder } from './corpus'
import { type Mark, markNotice, markPassage, scoresOf } from './score'

const floors = JSON.parse(readFileSync(join(corpusFolder, 'floors.json'), 'utf8')) as Record<string, Record<string, number>>

function read(id: string, text: string, published: string | null, country: string | null) {
  return toCorpusLine(id, text, readNotice(text, { published, country: isCountryCode(country) ? country : null }))
}

function marksOf(notice: LabelledNotice): readonly Mark[] {
  return markNotice(notice, read(notice.id, notice.text, null, null))
}

function marksOfPassage(passage: LabelledPassage): readonly Mark[] {
  return markPassage(passage, read(passage.id, passage.text, passage.published, passage.country))
}

function misses(marks: readonly Mark[]): string[] {
  return marks
    .filter(({ score }) => score < 1)
    .map(({ id, field, got, want }) => `${id}  ${field}: read ${JSON.stringify(got ?? null)}, labelled ${JSON.stringify(want)}`)
}

describe('deadline passages', () => {
  for (const passage of readPassages(corpusFolder)) {
    it(`${passage.id}: ${passage.expect.kind} ${passage.expect.date ?? ''}`, () => {
      expect(misses(marksOfPassage(passage)), passage.text).toEqual([])
    })
  }
})

/** Whole sets are held by their scores: none may fall, and none may rise unrecorded. */
const sets: Record<string, () => readonly Mark[]> = {
  'the corpus': () => readNotices(join(corpusFolder, 'postings')).flatMap(marksOf),
  // What is learned rather than remembered; half of them have since taught the rules something.
  'texts written without sight of the rules': () => [
    ...readPassages(join(corpusFolder, 'unseen')).flatMap(marksOfPassage),
    ...readNotices(join(corpusFolder, 'unseen', 'postings')).flatMap(marksOf),
  ],
}

describe.each(Object.entries(sets))('%s', (name, readMarks) => {
  const marks = readMarks()
  const scores = scoresOf(marks)
  const floorsOfSet = floors[name] ?? {}

  it('has a floor for every field, and no other', () => {
    expect(Object.keys(floorsOfSet).sort()).toEqual(Object.keys(scores).sort())
  })

  for (const [field, floor] of Object.entries(floorsOfSet)) {
    it(`${field}: ${floor} %, no less, and no more without raising the floor in floors.json`, () => {
      expect(scores[field], misses(marks.filter((mark) => mark.field === field)).join('\n')).toBe(floor)
    })
  }
})

describe('our own notices, with near misses', () => {
  for (const notice of readNotices(join(corpusFolder, 'own'))) {
    it(`${notice.id}: right in every labelled field`, () => {
      expect(misses(marksOf(notice))).toEqual([])
    })
  }
})

describe('the real notices kept outside the repository', () => {
  const names = ['seed-0', 'seed-1', 'seed-2', 'seed-3', 'seed-4']
  for (const name of names) {
    it.skipIf(!seedsAreHere)(`${name}: right in every labelled field (skipped where ../shared/corpus is missing)`, () => {
      const [notice] = readNotices(join(sharedFolder, 'postings'), (file) => file === `${name}.json`)
      if (!notice) throw new Error(`${name} is missing in ${sharedFolder}`)
      const marks = marksOf(notice)
      expect(marks.length).toBeGreaterThan(8)
      expect(misses(marks)).toEqual([])
    })
  }
})
