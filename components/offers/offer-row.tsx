import { contractWords } from '@/lib/copy/contract'
import { statedInShort } from '@/lib/copy/deadline-badge'
import { listCopy } from '@/lib/copy/offer-list'
import { organisationInShort, placeWords } from '@/lib/copy/offer-page'
import { capitalised } from '@/lib/copy/typography'
import type { Badge } from '@/lib/deadlines/badge'
import type { ListedOffer } from '@/lib/search/listed-offer'
import { CalmCapitals } from '../ui/calm-capitals'
import { DeadlineBadge, ToCheckMark } from './deadline-badge'
import { DeadlineTime } from './deadline-time'
import { MarkedWords } from './marked-words'

/** One offer of a list, with the words looked for marked by their stems; the whole row is its link. */
export function OfferRow({ offer, badge, stems }: { offer: ListedOffer; badge: Badge; stems: readonly string[] }) {
  const title = capitalised(offer.title)
  const organisation = offer.organisations.map(organisationInShort).join(', ')
  const where = placeWords(offer.locations, offer.country)
  const contract = contractWords({ ...offer, renewable: null })
  const stated = statedInShort(offer.deadline)
  return (
    <li className="relative border-t border-rule py-4 first:border-t-0 lg:grid lg:grid-cols-[minmax(0,1fr)_17rem] lg:gap-x-8">
      <div>
        <h3 className="text-lg font-semibold">
          <a
            href={`/offres/${offer.slug}`}
            className="line-clamp-2 no-underline after:absolute after:inset-0 hover:underline"
          >
            <CalmCapitals words={title}>
              <MarkedWords text={title} stems={stems} />
            </CalmCapitals>
          </a>
        </h3>
        <p className="mt-1 text-sm text-quiet">
          {offer.isExample && <strong className="mr-2 font-semibold text-ochre">{listCopy.example}</strong>}
          <CalmCapitals words={organisation}>
            <MarkedWords text={organisation} stems={stems} />
          </CalmCapitals>
          {organisation !== '' && where !== null && ' · '}
          {where !== null && <MarkedWords text={where} stems={stems} />}
        </p>
        {contract !== null && <p className="mt-1 hidden text-sm text-quiet lg:block">{contract}</p>}
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm lg:mt-0.5 lg:content-start">
        <DeadlineBadge badge={badge} deadline={offer.deadline} />
        {badge.doubts.length > 0 && <ToCheckMark />}
        <p className="flex w-full flex-wrap gap-x-3">
          {stated !== null && <DeadlineTime deadline={offer.deadline}>{stated}</DeadlineTime>}
          {contract !== null && <span className="text-quiet lg:hidden">{contract}</span>}
        </p>
      </div>
    </li>
  )
}
