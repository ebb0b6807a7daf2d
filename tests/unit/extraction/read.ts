import type { NoticeContext, NoticeReading, PostingReading } from '@/lib/extraction/posting'
import { readNotice } from '@/lib/extraction/read-notice'
import { wordsAt } from '@/lib/text/span'

const nothingKnown: NoticeContext = { published: null, country: null }

/** A notice of which nothing is known beforehand. */
export function read(text: string): NoticeReading {
  return readNotice(text, nothingKnown)
}

/** The first posting of a notice. */
export function readOne(text: string, context = nothingKnown): PostingReading {
  const [posting] = readNotice(text, context).postings
  if (!posting) throw new Error('no posting')
  return posting
}

export function values<T>(fields: readonly { readonly value: T }[]): T[] {
  return fields.map(({ value }) => value)
}

export function proof(text: string, field: { readonly span: { start: number; end: number } } | null): string | null {
  return field && wordsAt(text, field.span)
}

/** Of each posting its title, number, places and deadline. */
export const facts = (text: string) =>
  read(text).postings.map(({ title, positions, locations, deadline }) => [
    title?.value ?? null,
    positions?.value ?? null,
    values(locations).join(', '),
    deadline.date,
  ])
