import { formatNumber } from '@/lib/copy/counts'
import { listNames, organisationCopy } from '@/lib/copy/organisation-offers'
import { type AskedList, keptListAddress, listParameters } from '@/lib/offers/kept-list-address'
import { type KeptList, keptLists } from '@/lib/offers/kept-lists'
import { SelectField } from '../ui/select-field'
import { TextField } from '../ui/text-field'

interface KeptOfferSearchProps {
  readonly asked: AskedList
  readonly counts: Readonly<Record<KeptList, number>>
  readonly organisations: readonly { readonly slug: string; readonly name: string }[]
}

const words = organisationCopy.list

/** The lists of an organisation's offers with how many each has, and a search in titles. Empty lists are left out. */
export function KeptOfferSearch({ asked, counts, organisations }: KeptOfferSearchProps) {
  const shown = keptLists.filter((list) => list === 'all' || list === asked.list || counts[list] > 0)
  return (
    <>
      <nav aria-label={words.states} className="mt-8">
        <ul className="flex flex-wrap gap-x-6 border-b border-rule">
          {shown.map((list) => (
            <li key={list}>
              <a
                href={keptListAddress({ ...asked, list, page: 1 })}
                aria-current={list === asked.list ? 'page' : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
              >
                {listNames[list]} ({formatNumber(counts[list])})
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form action="/organisation" className="mt-4 grid max-w-2xl items-end gap-3 sm:flex">
        {asked.list !== 'all' && <input type="hidden" name="etat" value={listParameters[asked.list]} />}
        <div className="sm:grow">
          <TextField name="q" label={words.search} type="search" defaultValue={asked.words} maxLength={100} />
        </div>
        {organisations.length > 1 && (
          <SelectField
            name="organisation"
            label={words.organisation}
            choices={[
              { value: '', words: words.everyOrganisation },
              ...organisations.map(({ slug, name }) => ({ value: slug, words: name })),
            ]}
            defaultValue={asked.organisation ?? ''}
          />
        )}
        <button type="submit" className="button-quiet justify-self-start">
          {words.submit}
        </button>
      </form>
    </>
  )
}
