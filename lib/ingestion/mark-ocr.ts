import type { Deadline } from '../deadlines/deadline'
import type { Field, NoticeReading, PostingReading } from '../extraction/posting'
import type { Span } from '../text/span'

/** The same reading, each value marked whose words were read, all or in part, from an image. */
export function markOcr(reading: NoticeReading, ocr: readonly Span[]): NoticeReading {
  if (ocr.length === 0) return reading
  const isOcr = (span: Span) => ocr.some(({ start, end }) => span.start < end && start < span.end)
  const field = <T>(read: Field<T>): Field<T> => (isOcr(read.span) ? { ...read, flags: [...read.flags, 'ocr'] } : read)
  const deadline = (read: Deadline): Deadline =>
    read.evidence !== null && isOcr(read.evidence) ? { ...read, marks: [...(read.marks ?? []), 'ocr'] } : read
  const value = (read: unknown): unknown => {
    if (Array.isArray(read)) return read.map(value)
    return isField(read) ? field(read) : read
  }
  return {
    ...reading,
    organisation: reading.organisation && field(reading.organisation),
    postings: reading.postings.map((posting) => ({
      // Every value of a posting that is a field, or a list of them, stays one.
      ...(Object.fromEntries(
        Object.entries(posting).map(([key, read]) => [key, value(read)]),
      ) as unknown as PostingReading),
      deadline: deadline(posting.deadline),
    })),
  }
}

function isField(read: unknown): read is Field<unknown> {
  return typeof read === 'object' && read !== null && 'value' in read && 'span' in read && 'flags' in read
}
