import { formatNumber } from '@/lib/copy/counts'
import { landingCopy } from '@/lib/copy/landing-pages'
import { sectorNames } from '@/lib/copy/sectors'
import { countryByCode } from '@/lib/places/countries'
import type { SearchCriteria } from '@/lib/search/criteria'
import { listAddress } from '@/lib/search/list-address'
import type { Facets } from '@/lib/search/search-results'

/** Where one may go from here: countries, the places of a country, sectors, organisations, each with its offers. */
export function Neighbours({ criteria, facets }: { criteria: SearchCriteria; facets: Facets }) {
  const to = (change: Partial<SearchCriteria>) => listAddress({ ...criteria, ...change, page: null, order: null })
  const groups = [
    {
      title: landingCopy.countries,
      links: facets.countries.map(({ value, count }) => ({
        href: to({ country: value, place: null }),
        words: countryByCode(value).name,
        count,
        isHere: value === criteria.country,
      })),
    },
    {
      title: landingCopy.places,
      links: facets.places.map(({ value, name, count }) => ({
        href: to({ place: value }),
        words: name,
        count,
        isHere: value === criteria.place,
      })),
    },
    {
      title: landingCopy.sectors,
      links: facets.sectors.map(({ value, count }) => ({
        href: to({ sector: value }),
        words: sectorNames[value],
        count,
        isHere: value === criteria.sector,
      })),
    },
    {
      title: landingCopy.organisations,
      links: facets.organisations.map(({ value, name, count }) => ({
        href: to({ organisation: value }),
        words: name,
        count,
        isHere: value === criteria.organisation,
      })),
    },
  ]
  return (
    <nav aria-label={landingCopy.elsewhere} className="mt-12 grid gap-8 print:hidden">
      {groups
        .map(({ title, links }) => ({ title, links: links.filter(({ isHere }) => !isHere).slice(0, most) }))
        .filter(({ links }) => links.length > 0)
        .map(({ title, links }) => (
          <section key={title}>
            <h2 className="font-strong">{title}</h2>
            <ul className="mt-1 flex flex-wrap gap-x-6 text-sm">
              {links.map(({ href, words, count }) => (
                <li key={href}>
                  <a href={href} className="inline-flex min-h-11 items-center gap-2">
                    {words} <span className="text-quiet">{formatNumber(count)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </nav>
  )
}

/** As many as a reader looks through; the filters have them all. */
const most = 24
