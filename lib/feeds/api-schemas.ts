import { z } from 'zod'
import { apiFields } from '../copy/api'
import { offerSchema } from './offer-schema'

const instant = z.iso.datetime({ offset: true })

/** One offer with its notice. */
export const offerWithNoticeSchema = offerSchema.extend({ notice: z.string().nullable().describe(apiFields.notice) })

export const offerListSchema = z.strictObject({
  total: z.int().min(0).describe(apiFields.total),
  offers: z.array(offerSchema),
  next: z.url().nullable().describe(apiFields.next),
})

export const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changed').describe(apiFields.changedKind),
    at: instant.describe(apiFields.at),
    offer: offerSchema,
  }),
  z.strictObject({
    kind: z.literal('removed').describe(apiFields.changedKind),
    at: instant.describe(apiFields.at),
    slug: z.string(),
    reason: z.enum(['closed', 'withdrawn', 'duplicate']).describe(apiFields.reason),
    duplicateOf: z.url().nullable().describe(apiFields.duplicateOf),
  }),
])

export const changesSchema = z.strictObject({
  changes: z.array(changeSchema),
  complete: z.boolean().describe(apiFields.complete),
  next: z.url().describe(apiFields.nextChanges),
})

/** RFC 9457. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
})

export type OfferWithNotice = z.infer<typeof offerWithNoticeSchema>
export type OfferList = z.infer<typeof offerListSchema>
export type ApiChange = z.infer<typeof changeSchema>
export type Changes = z.infer<typeof changesSchema>
export type Problem = z.infer<typeof problemSchema>
