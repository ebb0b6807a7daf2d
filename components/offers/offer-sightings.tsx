import { otherAddressWords, otherDeadlineWords, sightingsTitle, sourceWords } from '@/lib/copy/duplicates'
import type { Offer } from '@/lib/offers/offer'
import { disagreementOf, type Sighting, siteOf } from '@/lib/offers/sighting'
import { webAddress } from '@/lib/text/web-address'

interface OfferSightingsProps {
  readonly offer: Offer
  readonly sightings: readonly Sighting[]
  readonly closed: boolean
}

/** Where else the post is announced, and what is said otherwise there. An announcement with another address is named and not led to: it may be a trap. */
export function OfferSightings({ offer, sightings, closed }: OfferSightingsProps) {
  if (sightings.length === 0) return null
  return (
    <section aria-labelledby="vue-sur" className="print:hidden">
      <h2 id="vue-sur" className="text-xl font-strong tracking-tight">
        {sightingsTitle([offer.notice.source, ...sightings.map(({ source }) => source)])}
      </h2>
      <ul className="mt-2 border-b border-rule">
        <li className="border-t border-rule py-2">
          <SightingSource source={offer.notice.source} led={!closed} />
        </li>
        {sightings.map((sighting) => {
          const { deadline, address } = disagreementOf(offer, sighting)
          const doubts = [deadline ? otherDeadlineWords(sighting) : null, address ? otherAddressWords : null].filter(
            (words) => words !== null,
          )
          return (
            <li key={sighting.id} className="border-t border-rule py-2">
              <SightingSource source={sighting.source} led={!closed && !address} />
              {doubts.map((words) => (
                <p key={words} className="rounded-md bg-doubtful px-3 py-2 text-sm text-on-doubtful">
                  {words}
                </p>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function SightingSource({ source, led }: { readonly source: string | null; readonly led: boolean }) {
  const href = led && source !== null && siteOf(source) !== null ? webAddress(source) : null
  return href === null ? (
    <span className="inline-flex min-h-11 items-center wrap-anywhere">{sourceWords(source)}</span>
  ) : (
    <a href={href} rel="nofollow noopener" className="inline-flex min-h-11 items-center wrap-anywhere">
      {sourceWords(source)}
    </a>
  )
}
