import type { LocalDate } from '../deadlines/deadline'
import type { ContractType } from '../extraction/posting'
import type { CountryCode } from '../places/country'
import type { Span } from '../text/span'

/** What a file or a page gives to read: the notice's text, and what is known of it beside its words. */
export interface DecodedNotice {
  /** The text as kept: what all spans count in. */
  readonly text: string
  /** The parts of `text` that were read from an image. */
  readonly ocr: readonly Span[]
  /** The page's JSON-LD JobPosting; null where there is none. Its block ends `text`, so that its values have words to show. */
  readonly pageData: PageData | null
  /** The decoder read only part of the file: its first pages, its first characters. */
  readonly isCut: boolean
}

/** What a page's JobPosting says, each value with the words of the block at the end of the text that repeat it. */
export interface PageData {
  /** Where the block stands in the text. */
  readonly block: Span
  readonly title: PageValue<string> | null
  readonly organisation: PageValue<string> | null
  readonly country: PageValue<CountryCode> | null
  readonly locations: readonly PageValue<string>[]
  readonly published: PageValue<LocalDate> | null
  readonly deadline: PageValue<{ readonly date: LocalDate; readonly time: string | null }> | null
  readonly contractType: PageValue<ContractType> | null
}

export interface PageValue<T> {
  readonly value: T
  readonly span: Span
}

/** A notice that is its text and nothing else. */
export function plainNotice(text: string): DecodedNotice {
  return { text, ocr: [], pageData: null, isCut: false }
}
