import { z } from 'zod'
import type { DecodedNotice } from '../decoding/decoded-notice'
import { contractTypes, type NoticeReading } from '../extraction/posting'
import { offerFromPosting } from '../ingestion/offer-from-posting'
import { readDecodedNotice } from '../ingestion/read-decoded-notice'
import type { NewOffer } from '../offers/new-offer'
import { countryCodes } from '../places/country'

const span = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) })
const value = <Value extends z.ZodType>(of: Value) => z.object({ value: of, span })

/** A draft's notice as its row keeps it. */
export const decodedSchema = z.object({
  text: z.string(),
  ocr: z.array(span),
  isCut: z.boolean(),
  pageData: z
    .object({
      block: span,
      title: value(z.string()).nullable(),
      organisation: value(z.string()).nullable(),
      country: value(z.enum(countryCodes)).nullable(),
      locations: z.array(value(z.string())),
      published: value(z.string()).nullable(),
      deadline: value(z.object({ date: z.string(), time: z.string().nullable() })).nullable(),
      contractType: value(z.enum(contractTypes)).nullable(),
    })
    .nullable(),
}) satisfies z.ZodType<DecodedNotice>

export interface DraftReading {
  readonly notice: NoticeReading
  readonly offers: readonly NewOffer[]
}

/** What a notice says, read anew each time it is looked at: a few milliseconds, and always by today's rules. */
export function readingOf(decoded: DecodedNotice): DraftReading {
  const notice = readDecodedNotice(decoded, { published: null, country: null })
  return { notice, offers: notice.postings.map((posting, i) => offerFromPosting(decoded, notice, i, posting)) }
}
