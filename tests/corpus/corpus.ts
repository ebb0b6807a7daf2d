import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface LabelledDeadline {
  readonly kind: string
  readonly date: string | null
  readonly time: string | null
  readonly flags: readonly string[]
}

export interface LabelledPassage {
  readonly id: string
  readonly text: string
  readonly published: string | null
  readonly country: string | null
  readonly expect: LabelledDeadline
}

export interface LabelledPosting {
  readonly title: string
  readonly positions: number | null
  readonly locations: readonly string[]
  readonly contract: {
    readonly type: string | null
    readonly months: number | null
    readonly days: number | null
    readonly renewable: boolean | null
    readonly partTime: boolean | null
  }
  readonly start: string | null
  readonly deadline: LabelledDeadline
  readonly documents: readonly string[]
  readonly applyEmails: readonly string[]
  readonly applyUrls: readonly string[]
  readonly emailSubject: string | null
  readonly applyInPerson: boolean | null
}

export interface LabelledNotice {
  readonly id: string
  readonly text: string
  readonly country: string | null
  readonly published: string | null
  readonly organisation: { readonly name: string; readonly acronym: string | null }
  readonly postings: readonly LabelledPosting[]
}

const here = fileURLToPath(new URL('.', import.meta.url))

export const corpusFolder = here
/** Other people's notices stay outside the repository; where this folder is missing, the tests on them are skipped. */
export const sharedFolder = join(here, '../../../shared/corpus')
export const seedsAreHere = existsSync(join(sharedFolder, 'postings', 'seed-0.json'))

/** The passages of every deadlines*.jsonl in a folder. */
export function readPassages(folder: string): readonly LabelledPassage[] {
  return readdirSync(folder)
    .filter((file) => /^deadlines.*\.jsonl$/.test(file))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as LabelledPassage)
}

/** The labelled notices of a folder: NAME.txt beside NAME.json. */
export function readNotices(folder: string, isWanted: (name: string) => boolean = () => true): readonly LabelledNotice[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && isWanted(file))
    .sort()
    .map((file) => {
      const label = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<LabelledNotice, 'text'>
      return { ...label, text: readFileSync(join(folder, file.replace(/json$/, 'txt')), 'utf8') }
    })
}
