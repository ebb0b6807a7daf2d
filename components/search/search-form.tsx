import type { ReactNode } from 'react'
import { filterCopy, filtersWords } from '@/lib/copy/filters'
import { parameters, type SearchCriteria, toSearchParams } from '@/lib/search/criteria'
import { FilterFields, type FilterFieldsProps } from './filter-fields'

export interface SearchFormProps extends FilterFieldsProps {
  /** Where the answer stands. */
  readonly action: string
  /** What the form sends besides its fields. */
  readonly hidden: Readonly<Record<string, string>>
}

/** A plain GET form: one line on a phone with the filters behind a disclosure, a column beside the list on a wide screen. */
export function SearchForm({ action, hidden, ...fields }: SearchFormProps) {
  const filterCount = toSearchParams({ ...fields.criteria, words: '', order: null, page: null }).size
  return (
    <search aria-label={filterCopy.search} className="print:hidden">
      {/* Firefox would keep the last choices over those of the address. */}
      <form action={action} method="get" autoComplete="off">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Words criteria={fields.criteria} />
        <details className="filters mt-1 lg:mt-4">
          <summary className="min-h-11 cursor-pointer items-center gap-2 text-sm font-semibold text-indigo">
            <FilterIcon />
            {filtersWords(filterCount)}
          </summary>
          <FilterFields {...fields} />
        </details>
      </form>
    </search>
  )
}

function Words({ criteria: { words } }: { criteria: SearchCriteria }): ReactNode {
  return (
    <>
      <label htmlFor="q" className="mb-1 block text-sm font-semibold">
        {filterCopy.words}
      </label>
      <div className="flex gap-2 lg:flex-wrap">
        <input
          id="q"
          name={parameters.words}
          type="search"
          defaultValue={words}
          maxLength={200}
          enterKeyHint="search"
          className="field min-w-0 grow"
        />
        <button type="submit" className="button lg:w-full">
          {filterCopy.submit}
        </button>
      </div>
    </>
  )
}

function FilterIcon() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d="M1.5 4h13M4 8h8M6.5 12h3" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" fill="none" />
    </svg>
  )
}
