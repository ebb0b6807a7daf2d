import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { NoticeReading } from '../../lib/extraction/posting'
import { readNotice } from '../../lib/extraction/read-notice'
import { toCorpusLine } from '../../lib/extraction/to-corpus-line'
import { isCountryCode } from '../../lib/places/countries'
import { corpusFolder, type LabelledNotice, type LabelledPassage, readNotices, readPassages, seedsAreHere, sharedFolder } from './corpus'
import { explainMisses } from './explain-misses'
import { type Mark, markNotice, markPassage, scoresOf } from './score'

const floors = JSON.parse(readFileSync(join(corpusFolder, 'floors.json'), 'utf8')) as Record<string, Record<string, number>>

/** A labelled text with what was read from it. */
interface ReadText {
  readonly text: string
  readonly reading: NoticeReading
  readonly marks: readonly Mark[]
}

function readLabelledNotice(notice: LabelledNotice): ReadText {
  const { id, text } = notice
  const reading = readNotice(text, { published: null, country: null })
  return { text, reading, marks: markNotice(notice, toCorpusLine(id, text, reading)) }
}

function readPassage(passage: LabelledPassage): ReadText {
  const { id, text, published, country } = passage
  const reading = readNotice(text, { published, country: isCountryCode(country) ? country : null })
  return { text, reading, marks: markPassage(passage, toCorpusLine(id, text, reading)) }
}

function isMiss({ score }: Mark): boolean {
  return score < 1
}

/** Passes when every label is right; else the message tells what was missed, and why. */
function expectAllRight({ text, reading, marks }: ReadText) {
  const misses = marks.filter(isMiss)
  if (misses.length > 0) expect.fail(explainMisses(misses, text, reading))
}

describe('deadline passages', () => {
  for (const passage of readPassages(corpusFolder)) {
    it(`${passage.id}: ${passage.expect.kind} ${passage.expect.date ?? ''}`, () => {
      expectAllRight(readPassage(passage))
    })
  }
})

/** Whole sets are held by their scores: none may fall, and none may rise unrecorded. */
const sets: Record<string, () => readonly ReadText[]> = {
  'the corpus': () => readNotices(join(corpusFolder, 'postings')).map(readLabelledNotice),
  // What is learned rather than remembered: written without sight of the rules, read once for an honest figure, and since then teachers too.
  'texts written without sight of the rules': () => [
    ...readPassages(join(corpusFolder, 'unseen')).map(readPassage),
    ...readNotices(join(corpusFolder, 'unseen', 'postings')).map(readLabelledNotice),
  ],
}

function explainField(texts: readonly ReadText[], field: string): string {
  return texts
    .map(({ text, reading, marks }) => ({ text, reading, misses: marks.filter((mark) => mark.field === field && isMiss(mark)) }))
    .flatMap(({ text, reading, misses }) => (misses.length > 0 ? [explainMisses(misses, text, reading)] : []))
    .join('\n')
}

describe.each(Object.entries(sets))('%s', (name, readTexts) => {
  const texts = readTexts()
  const scores = scoresOf(texts.flatMap(({ marks }) => marks))
  const floorsOfSet = floors[name] ?? {}

  it('has a floor for every field, and no other', () => {
    expect(Object.keys(floorsOfSet).sort()).toEqual(Object.keys(scores).sort())
  })

  for (const [field, floor] of Object.entries(floorsOfSet)) {
    it(`${field}: ${floor} %, no less, and no more without raising the floor in floors.json`, () => {
      const isHeld = scores[field] === floor
      expect(scores[field], isHeld ? '' : explainField(texts, field)).toBe(floor)
    })
  }
})

describe('our own notices, with near misses', () => {
  for (const notice of readNotices(join(corpusFolder, 'own'))) {
    it(`${notice.id}: right in every labelled field`, () => {
      expectAllRight(readLabelledNotice(notice))
    })
  }
})

describe('the real notices kept outside the repository', () => {
  const names = ['seed-0', 'seed-1', 'seed-2', 'seed-3', 'seed-4']
  for (const name of names) {
    it.skipIf(!seedsAreHere)(`${name}: right in every labelled field (skipped where ../shared/corpus is missing)`, () => {
      const [notice] = readNotices(join(sharedFolder, 'postings'), (file) => file === `${name}.json`)
      if (!notice) throw new Error(`${name} is missing in ${sharedFolder}`)
      const read = readLabelledNotice(notice)
      expect(read.marks.length).toBeGreaterThan(8)
      expectAllRight(read)
    })
  }
})
