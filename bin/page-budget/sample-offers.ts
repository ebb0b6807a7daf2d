import { plainNotice } from '@/lib/decoding/decoded-notice'
import { offerFromPosting } from '@/lib/ingestion/offer-from-posting'
import { readDecodedNotice } from '@/lib/ingestion/read-decoded-notice'
import type { Offer } from '@/lib/offers/offer'
import { offerSlug, slugOf } from '@/lib/offers/slug'
import { demonstrationFiles } from '@/prisma/demo/files'
import { renderDemonstration } from '@/prisma/demo/render'

/** The badge is weighed with them. */
const proof = { by: 'DOMAIN_MAIL', on: '2026-02-18', words: 'une adresse en @organisation.example a répondu' } as const

/** The offers of the demonstration notices, as real ones: with the data for search engines that examples do not get. */
export async function sampleOffers(now: Date): Promise<readonly Offer[]> {
  const files = await demonstrationFiles()
  return files.flatMap(({ content, name }) => {
    const decoded = plainNotice(renderDemonstration(content, now).text)
    const reading = readDecodedNotice(decoded, { published: null, country: null })
    return reading.postings.map((posting, ordinal): Offer => {
      const offer = offerFromPosting(decoded, reading, ordinal, posting)
      const { organisation } = offer
      const contentHash = Buffer.from(name).toString('hex')
      return {
        ...offer,
        id: '0190a000-0000-7000-8000-000000000000',
        slug: offerSlug({ ...offer, place: offer.locations[0]?.label ?? null, contentHash }),
        title: offer.title ?? name,
        status: 'PUBLISHED',
        version: 1,
        publishedAt: now,
        changedAt: now,
        deadlineMoves: [],
        closedEarly: null,
        organisations: organisation === null ? [] : [{ ...organisation, slug: slugOf(organisation.name), proof }],
        notice: {
          text: decoded.text,
          source: name,
          receivedAt: now,
          publishedOn: reading.published,
          isExample: false,
          hasOriginal: false,
        },
      }
    })
  })
}
