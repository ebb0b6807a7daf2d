import { type Criterion, criterionWords } from '@/lib/copy/criteria-words'
import { emptyCopy, loosenedWords } from '@/lib/copy/no-result'
import { badgeAt } from '@/lib/deadlines/badge'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { LooserSearch } from '@/lib/search/loosen-search'
import { OfferRow } from '../offers/offer-row'
import { Dial } from '../ui/dial'
import type { Instead } from './instead'

interface NoResultProps {
  readonly criteria: SearchCriteria
  readonly chosen: readonly Criterion[]
  /** Of all pages: more than none where a page past the end was asked for. */
  readonly total: number
  readonly instead: Instead
  readonly now: Date
}

/** Nothing found: what to loosen, each a link with what it would find, and offers that come near. */
export function NoResult({ criteria, chosen, total, instead: { loosened, similar }, now }: NoResultProps) {
  const links =
    total > 0
      ? [{ words: emptyCopy.firstPage, to: { ...criteria, page: null } }]
      : [...loosenings(chosen, loosened), ...waysOut(criteria, chosen.length > 0)]
  return (
    <>
      <div className="mt-6 border-t border-rule py-10">
        <p className="flex items-center gap-3 text-lg font-semibold">
          <span className="text-ochre">
            <Dial share={0} dashed size={24} />
          </span>
          {total > 0 ? emptyCopy.pastTheEnd : chosen.length > 0 ? emptyCopy.title : emptyCopy.nothingYet}
        </p>
        <h2 className="mt-6 text-sm font-semibold text-quiet">{emptyCopy.loosen}</h2>
        <ul className="mt-1">
          {links.map(({ words, to }) => (
            <li key={words}>
              <a href={listAddress(to)} className="inline-flex min-h-11 items-center">
                {words}
              </a>
            </li>
          ))}
        </ul>
      </div>
      {similar.length > 0 && (
        <section>
          <h2 className="border-b-2 border-ochre pb-1 font-strong">{emptyCopy.similar}</h2>
          <ul>
            {similar.map((offer) => (
              <OfferRow key={offer.slug} offer={offer} badge={badgeAt(offer.deadline, now)} stems={[]} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

interface Way {
  readonly words: string
  readonly to: SearchCriteria
}

function loosenings(chosen: readonly Criterion[], loosened: readonly LooserSearch[]): readonly Way[] {
  return loosened.map(({ dropped, criteria, count }) => ({
    words: loosenedWords(criterionWords(chosen, dropped), count),
    to: criteria,
  }))
}

function waysOut(criteria: SearchCriteria, isFiltered: boolean): readonly Way[] {
  const { state } = criteria
  return [
    state === 'open'
      ? { words: emptyCopy.closedToo, to: { ...criteria, state: 'closed', page: null } }
      : { words: emptyCopy.openInstead, to: { ...criteria, state: 'open', page: null } },
    ...(isFiltered ? [{ words: emptyCopy.everything, to: noCriteria }] : []),
  ]
}
