'use client'

import { useEffect, useRef } from 'react'

/** One thing that is wrong, with the id of the field that can put it right; null for what no field can. */
export interface SummedError {
  readonly field: string | null
  readonly words: string
}

/** What stands in the way of a form, above it, with a link to each field. Takes the focus, so that nobody overlooks it. */
export function ErrorSummary({ title, errors }: { readonly title: string; readonly errors: readonly SummedError[] }) {
  const summary = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the server brings a new list, and is news
  useEffect(() => summary.current?.focus(), [errors])
  if (errors.length === 0) return null
  return (
    <div
      ref={summary}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without the framework's scripts the browser itself must move the focus here
      autoFocus
      className="rounded-md bg-urgent px-4 py-3 text-on-urgent"
    >
      <h2 className="font-semibold">{title}</h2>
      <ul className="mt-1">
        {errors.map(({ field, words }) => (
          <li key={`${field} ${words}`}>
            {field === null ? (
              words
            ) : (
              <a href={`#${field}`} className="inline-flex min-h-11 items-center text-on-urgent hover:text-on-urgent">
                {words}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
