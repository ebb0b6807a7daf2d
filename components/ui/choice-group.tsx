import type { Choice } from './choice'
import { describedBy, FieldNotes, type FieldWords } from './field-frame'

/** More than these stand in two columns where there is room. */
const manyChoices = 8

interface GroupProps extends FieldWords {
  readonly choices: readonly Choice[]
}

/** One of a few, all in sight. The first one has the group's name for its id, so that an error leads there. */
export function RadioGroup({ defaultValue, ...group }: GroupProps & { readonly defaultValue?: string | undefined }) {
  return <Group {...group} type="radio" isChosen={(value) => value === defaultValue} />
}

/** Any of a few, sent as many values of one name. */
export function CheckboxGroup({
  defaultValues = [],
  ...group
}: GroupProps & { readonly defaultValues?: readonly string[] }) {
  return <Group {...group} type="checkbox" isChosen={(value) => defaultValues.includes(value)} />
}

/** A single box to tick. */
export function Checkbox({
  value = 'oui',
  defaultChecked = false,
  ...field
}: FieldWords & { readonly value?: string; readonly defaultChecked?: boolean }) {
  return (
    <div>
      <FieldNotes {...field} />
      <label className="flex min-h-11 items-center gap-3 py-1">
        <input
          type="checkbox"
          id={field.name}
          name={field.name}
          value={value}
          defaultChecked={defaultChecked}
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field)}
          className="tick"
        />
        <span>{field.label}</span>
      </label>
    </div>
  )
}

function Group({
  choices,
  type,
  isChosen,
  ...group
}: GroupProps & { readonly type: 'radio' | 'checkbox'; readonly isChosen: (value: string) => boolean }) {
  return (
    <fieldset aria-describedby={describedBy(group)}>
      <legend className="font-semibold">{group.label}</legend>
      <FieldNotes {...group} />
      <div className={choices.length > manyChoices ? 'sm:grid sm:grid-cols-2 sm:gap-x-6' : undefined}>
        {choices.map(({ value, words, hint }, index) => (
          <label key={value} className="flex min-h-11 items-center gap-3 py-1">
            <input
              type={type}
              id={index === 0 ? group.name : `${group.name}-${index + 1}`}
              name={group.name}
              value={value}
              defaultChecked={isChosen(value)}
              className="tick"
            />
            <span>
              {words}
              {hint && <span className="block text-sm text-quiet">{hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
