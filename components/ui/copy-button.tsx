import { copyLabel, kitCopy } from '@/lib/copy/application-kit'

/** Copies the words of the element with this id. Shown by the script alone: without it there is nothing it could do. */
export function CopyButton({ what, from }: { what: string; from: string }) {
  return (
    <button
      type="button"
      hidden
      data-copies={from}
      data-done={kitCopy.copied}
      aria-label={copyLabel(what)}
      className="button-quiet flex-none print:hidden"
    >
      {kitCopy.copy}
    </button>
  )
}
