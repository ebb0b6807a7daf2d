export type ReasonRefusal = 'reason-missing' | 'reason-too-long'

const maxLength = 300

/** A reason that others will read: one line of words. */
export function readReason(
  typed: string,
): { readonly kind: 'ok'; readonly words: string } | { readonly kind: 'refused'; readonly code: ReasonRefusal } {
  const words = typed.replace(/\s+/g, ' ').trim()
  if (words === '') return { kind: 'refused', code: 'reason-missing' }
  return words.length > maxLength ? { kind: 'refused', code: 'reason-too-long' } : { kind: 'ok', words }
}
