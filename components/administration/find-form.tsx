interface FindFormProps {
  readonly label: string
  readonly submit: string
  /** The parameter, and the field's id. */
  readonly name: string
  readonly value: string
  /** Sent along, out of sight. */
  readonly hidden?: Readonly<Record<string, string>>
}

/** A field to look something up with, on the page it stands on. */
export function FindForm({ label, submit, name, value, hidden = {} }: FindFormProps) {
  return (
    <form method="get" className="mt-6 max-w-md">
      {Object.entries(hidden).map(([key, kept]) => (
        <input key={key} type="hidden" name={key} value={kept} />
      ))}
      <label htmlFor={name} className="font-semibold">
        {label}
      </label>
      <div className="mt-1.5 flex flex-wrap gap-2">
        <input
          id={name}
          name={name}
          type="search"
          defaultValue={value}
          maxLength={200}
          className="field min-w-0 flex-1"
        />
        <button type="submit" className="button-quiet">
          {submit}
        </button>
      </div>
    </form>
  )
}
