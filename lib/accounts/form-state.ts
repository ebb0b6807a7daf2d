/** What stands in the way of a form, and at which field; `field` is its name in the form, or the form's own id for all of it. */
export interface FieldError<Code extends string = string> {
  readonly field: string
  readonly code: Code
}

/** What a form shows after it was sent: what is wrong, with nothing lost of what was typed; `done` says what was achieved. */
export interface FormState<Code extends string = string, Done extends string = string> {
  readonly errors: readonly FieldError<Code>[]
  /** As typed, by name of the field; passwords never. */
  readonly values: Readonly<Record<string, string>>
  readonly done: Done | null
}

export const untouchedForm = { errors: [], values: {}, done: null } as const satisfies FormState

/** The words typed into fields of a form; no file, and no null character, which PostgreSQL cannot keep. */
export function typedValues<Name extends string>(form: FormData, names: readonly Name[]): Record<Name, string> {
  const values = {} as Record<Name, string>
  for (const name of names) {
    const value = form.get(name)
    values[name] = typeof value === 'string' ? value.replaceAll('\0', '').trim() : ''
  }
  return values
}
