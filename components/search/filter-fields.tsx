import { choiceWords, filterCopy, withoutDocument } from '@/lib/copy/filters'
import type { OfferOrganisation } from '@/lib/offers/offer'
import {
  byEmailValue,
  closedValue,
  codeSlug,
  parameters,
  type SearchCriteria,
  toSearchParams,
} from '@/lib/search/criteria'
import type { Facets } from '@/lib/search/search-results'
import { type FilterChoice, filterChoices, filterNames, type SelectName } from './filter-choices'

export interface FilterFieldsProps {
  readonly criteria: SearchCriteria
  readonly facets: Facets
  /** The one looked for. */
  readonly organisation: OfferOrganisation | null
  /** Filters that make no sense here. */
  readonly leftOut: readonly (SelectName | 'state')[]
}

/** Each filter with its choices and how many offers each would leave. */
export function FilterFields({ criteria, facets, organisation, leftOut }: FilterFieldsProps) {
  const params = toSearchParams(criteria)
  const choices = filterChoices(criteria, facets, organisation)
  return (
    <div className="grid gap-4 pt-1 pb-2 sm:grid-cols-2 lg:grid-cols-1">
      {filterNames
        .filter((name) => choices[name].length > 0 && !leftOut.includes(name))
        .map((name) => (
          <Select key={name} name={name} chosen={params.get(parameters[name]) ?? ''} choices={choices[name]} />
        ))}
      {!leftOut.includes('state') && (
        <Select
          name="state"
          chosen={params.get(parameters.state) ?? ''}
          choices={[{ value: closedValue, words: filterCopy.state.closed }]}
        />
      )}
      <Boxes criteria={criteria} facets={facets} />
      <button type="submit" className="button self-end">
        {filterCopy.apply}
      </button>
    </div>
  )
}

function Select({
  name,
  chosen,
  choices,
}: {
  name: SelectName | 'state'
  chosen: string
  choices: readonly FilterChoice[]
}) {
  const { label, any } = filterCopy[name]
  const id = parameters[name]
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <select id={id} name={id} defaultValue={chosen} className="field">
        <option value="">{any}</option>
        {choices.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** What a candidate would rather do without, and the way to apply from a phone. */
function Boxes({ criteria: { without, byEmail }, facets }: { criteria: SearchCriteria; facets: Facets }) {
  const counts = new Map(facets.without.map(({ value, count }) => [value, count]))
  const codes = new Set([...counts.keys(), ...without])
  const withEmail = facets.byEmail > 0 || byEmail
  if (codes.size === 0 && !withEmail) return null
  return (
    <fieldset className="sm:col-span-2 lg:col-span-1">
      <legend className="text-sm font-semibold">{filterCopy.without}</legend>
      {[...codes].map((code) => (
        <Box
          key={code}
          name={parameters.without}
          value={codeSlug(code)}
          isTicked={without.includes(code)}
          words={choiceWords(withoutDocument(code), counts.get(code) ?? 0)}
        />
      ))}
      {withEmail && (
        <Box
          name={parameters.byEmail}
          value={byEmailValue}
          isTicked={byEmail}
          words={choiceWords(filterCopy.byEmail, facets.byEmail)}
        />
      )}
    </fieldset>
  )
}

function Box({ name, value, isTicked, words }: { name: string; value: string; isTicked: boolean; words: string }) {
  return (
    <label className="flex min-h-11 items-center gap-3 py-1 leading-snug lg:text-sm">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isTicked}
        className="size-5 flex-none accent-indigo"
      />
      {words}
    </label>
  )
}
