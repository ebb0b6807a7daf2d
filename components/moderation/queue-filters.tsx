import { queueAgeNames, queueCopy, queueFlagNames, withCount } from '@/lib/copy/moderation-queue'
import type { QueueChoices } from '@/lib/moderation/count-queue'
import { queueAddress, queueListParameters, queueParameters } from '@/lib/moderation/queue-address'
import { type AskedQueue, fileSource, queueAges, wholeQueue } from '@/lib/moderation/queue-criteria'
import { countryByCode, isCountryCode } from '@/lib/places/countries'
import type { Choice } from '../ui/choice'
import { SelectField } from '../ui/select-field'

interface QueueFiltersProps {
  readonly asked: AskedQueue
  readonly choices: QueueChoices
  readonly isFiltered: boolean
}

/** Narrows a list of the queue; each choice says how many offers have it. Folded away until it is used: the offers come first. */
export function QueueFilters({ asked, choices, isFiltered }: QueueFiltersProps) {
  const { list } = asked
  const fields = [
    {
      name: queueParameters.flag,
      label: queueCopy.flag,
      chosen: asked.flag,
      choices: choices.flags.map(({ value, count }) => ({ value, words: withCount(queueFlagNames[value], count) })),
    },
    {
      name: queueParameters.country,
      label: queueCopy.country,
      chosen: asked.country,
      choices: choices.countries.map(({ value, count }) => ({
        value,
        words: withCount(isCountryCode(value) ? countryByCode(value).name : value, count),
      })),
    },
    {
      name: queueParameters.source,
      label: queueCopy.source,
      chosen: asked.source,
      choices: choices.sources.map(({ value, count }) => ({
        value,
        words: withCount(value === fileSource ? queueCopy.file : value, count),
      })),
    },
    {
      name: queueParameters.organisation,
      label: queueCopy.organisation,
      chosen: asked.organisation,
      choices: choices.organisations.map(({ value, count, name }) => ({ value, words: withCount(name, count) })),
    },
    {
      name: queueParameters.age,
      label: queueCopy.age,
      chosen: asked.age === null ? null : String(asked.age),
      choices: queueAges.map((age) => ({ value: String(age), words: queueAgeNames[age] })),
    },
  ]
  return (
    <details open={isFiltered} className="mt-4">
      <summary className="min-h-11 cursor-pointer py-2.5 font-semibold">{queueCopy.filters}</summary>
      <form action="/moderation" className="mt-2 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-5">
        {list !== 'todo' && <input type="hidden" name={queueParameters.list} value={queueListParameters[list]} />}
        {fields.map(({ name, label, chosen, choices: known }) => (
          <SelectField
            key={name}
            name={name}
            label={label}
            choices={withAny(known, chosen)}
            defaultValue={chosen ?? ''}
          />
        ))}
        <p className="flex flex-wrap items-center gap-x-4 sm:col-span-full">
          <button type="submit" className="button-quiet">
            {queueCopy.filter}
          </button>
          {isFiltered && (
            <a href={queueAddress({ ...wholeQueue, list })} className="inline-flex min-h-11 items-center">
              {queueCopy.clear}
            </a>
          )}
        </p>
      </form>
    </details>
  )
}

/** What is chosen stays among the choices when no offer has it any longer. */
function withAny(choices: readonly Choice[], chosen: string | null): readonly Choice[] {
  const isGone = chosen !== null && !choices.some(({ value }) => value === chosen)
  return [{ value: '', words: queueCopy.any }, ...choices, ...(isGone ? [{ value: chosen, words: chosen }] : [])]
}
