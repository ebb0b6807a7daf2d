'use client'

import { useFormStatus } from 'react-dom'

/** Sends its form, once at a time; says so while it is under way. `name` and `value` tell which of several buttons it was. */
export function SubmitButton({
  children,
  pending,
  quiet = false,
  name,
  value,
  label,
  shortcut,
}: {
  readonly children: string
  /** « Connexion… »; by default the words stay. */
  readonly pending?: string
  readonly quiet?: boolean
  readonly name?: string
  readonly value?: string
  /** For who hears the button alone: « Retirer Awa Traoré ». It begins with the words on it. */
  readonly label?: string
  /** The key that presses it: see components/moderation/shortcuts.tsx. */
  readonly shortcut?: string
}) {
  const { pending: isPending } = useFormStatus()
  return (
    <button
      type="submit"
      className={quiet ? 'button-quiet' : 'button'}
      aria-label={label}
      data-shortcut={shortcut}
      aria-disabled={isPending || undefined}
      onClick={(event) => isPending && event.preventDefault()}
      {...(name !== undefined && { name, value })}
    >
      {isPending ? (pending ?? children) : children}
    </button>
  )
}
