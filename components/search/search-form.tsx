import type { ReactNode } from 'react'
import { contractChoices } from '@/lib/copy/contract'
import { listCopy } from '@/lib/copy/offer-list'
import { contractTypes } from '@/lib/extraction/posting'
import { countries } from '@/lib/places/countries'
import { closedValue, countrySlug, parameters, type SearchCriteria, toSearchParams } from '@/lib/search/criteria'

const countriesByName = [...countries].sort((a, b) => a.name.localeCompare(b.name, 'fr'))

/** A plain GET form: one line on a phone with the filters behind a disclosure, a column beside the list on a wide screen. */
export function SearchForm({ criteria }: { criteria: SearchCriteria }) {
  const filterCount = [criteria.country, criteria.contract].filter((filter) => filter !== null).length
  const params = toSearchParams(criteria)
  const [country, contract, state] = [parameters.country, parameters.contract, parameters.state].map(
    (name) => params.get(name) ?? '',
  )
  return (
    <search aria-label={listCopy.search} className="print:hidden">
      <form action="/offres" method="get">
        <label htmlFor="q" className="mb-1 block text-sm font-semibold">
          {listCopy.words}
        </label>
        <div className="flex gap-2">
          <input
            id="q"
            name={parameters.words}
            type="search"
            defaultValue={criteria.words}
            maxLength={200}
            autoComplete="off"
            enterKeyHint="search"
            className="field min-w-0 grow"
          />
          <button type="submit" className="button search-now">
            {listCopy.submit}
          </button>
        </div>
        <details className="filters mt-1 lg:mt-4">
          <summary className="min-h-11 cursor-pointer items-center gap-2 text-sm font-semibold text-indigo">
            <FilterIcon />
            {filterCount === 0 ? listCopy.filters : `${listCopy.filters} (${filterCount})`}
          </summary>
          <div className="grid gap-4 pt-1 pb-2 sm:grid-cols-2 lg:grid-cols-1">
            <Choice id="pays" name={parameters.country} label={listCopy.country} value={country}>
              <option value="">{listCopy.everyCountry}</option>
              {countriesByName.map(({ code, name }) => (
                <option key={code} value={countrySlug(name)}>
                  {name}
                </option>
              ))}
            </Choice>
            <Choice id="contrat" name={parameters.contract} label={listCopy.contract} value={contract}>
              <option value="">{listCopy.everyContract}</option>
              {contractTypes.map((type) => (
                <option key={type} value={type.toLowerCase()}>
                  {contractChoices[type]}
                </option>
              ))}
            </Choice>
            <Choice id="etat" name={parameters.state} label={listCopy.state} value={state}>
              <option value="">{listCopy.open}</option>
              <option value={closedValue}>{listCopy.closed}</option>
            </Choice>
            <button type="submit" className="button self-end">
              {listCopy.submit}
            </button>
          </div>
        </details>
      </form>
    </search>
  )
}

function Choice({
  id,
  name,
  label,
  value,
  children,
}: {
  id: string
  name: string
  label: string
  value: string | undefined
  children: ReactNode
}) {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value ?? ''} className="field">
        {children}
      </select>
    </div>
  )
}

function FilterIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1.5 4h13M4 8h8M6.5 12h3" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" fill="none" />
    </svg>
  )
}
