import { emptyCopy } from '@/lib/copy/offer-list'
import { noCriteria, type SearchCriteria } from '@/lib/search/criteria'
import { Dial } from '../ui/dial'
import { listAddress } from './list-address'

/** Nothing found: what to loosen, each a link. */
export function NoResult({ criteria, total }: { criteria: SearchCriteria; total: number }) {
  const pastTheEnd = total > 0
  const title = pastTheEnd ? emptyCopy.pastTheEnd : isEverything(criteria) ? emptyCopy.nothingYet : emptyCopy.title
  const first = { ...criteria, page: 1 }
  const links: readonly (readonly [string, SearchCriteria])[] = pastTheEnd
    ? [[emptyCopy.firstPage, first]]
    : [
        ...(criteria.words === '' ? [] : [[emptyCopy.withoutWords(criteria.words), { ...first, words: '' }] as const]),
        ...(criteria.country === null ? [] : [[emptyCopy.withoutCountry, { ...first, country: null }] as const]),
        ...(criteria.contract === null ? [] : [[emptyCopy.withoutContract, { ...first, contract: null }] as const]),
        criteria.state === 'open'
          ? ([emptyCopy.closedToo, { ...first, state: 'closed' }] as const)
          : ([emptyCopy.openInstead, { ...first, state: 'open' }] as const),
        ...(isEverything(criteria) ? [] : [[emptyCopy.everything, noCriteria] as const]),
      ]
  return (
    <div className="border-t border-rule py-10">
      <p className="flex items-center gap-3 text-lg font-semibold">
        <span className="text-ochre">
          <Dial share={0} dashed size={24} />
        </span>
        {title}
      </p>
      <h2 className="mt-6 text-sm font-semibold text-quiet">{emptyCopy.loosen}</h2>
      <ul className="mt-1">
        {links.map(([words, to]) => (
          <li key={words}>
            <a href={listAddress(to)} className="inline-flex min-h-11 items-center">
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Nothing was looked for: there is just nothing open. */
function isEverything({ words, country, contract, state }: SearchCriteria): boolean {
  return words === '' && country === null && contract === null && state === 'open'
}
