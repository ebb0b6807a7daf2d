import type { ReactNode } from 'react'

/** What every field of a form may say besides its label. */
export interface FieldWords {
  readonly label: string
  /** The name it is sent by; its id too, so that an error leads to it by `#name`. */
  readonly name: string
  readonly hint?: string | null | undefined
  /** What is wrong with what was typed, as one sentence that says what to do. */
  readonly error?: string | null | undefined
}

/** Which elements describe a field, for `aria-describedby`. */
export function describedBy({ name, hint, error }: FieldWords): string | undefined {
  const ids = [hint ? `${name}-aide` : null, error ? `${name}-erreur` : null].filter((id) => id !== null)
  return ids.length > 0 ? ids.join(' ') : undefined
}

/** A field with its label above it, then its hint, then what is wrong. */
export function FieldFrame({ children, ...words }: FieldWords & { readonly children: ReactNode }) {
  return (
    <div>
      <label htmlFor={words.name} className="font-semibold">
        {words.label}
      </label>
      <FieldNotes {...words} />
      <div className="mt-1.5">{children}</div>
    </div>
  )
}

/** The hint and the error of a field or a group, under the ids that `describedBy` names. */
export function FieldNotes({ name, hint, error }: FieldWords) {
  return (
    <>
      {hint && (
        <p id={`${name}-aide`} className="text-sm text-quiet">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${name}-erreur`} className="mt-1 border-l-4 border-on-urgent pl-3 font-semibold text-on-urgent">
          {error}
        </p>
      )}
    </>
  )
}
