import type { ChangeRefusal } from '../offers/change-refusal'
import { closingReasons } from '../offers/closing-reason'
import { type ExtensionError, type ExtensionForm, extensionFields, readExtension } from '../offers/extension-form'
import type { Finding } from '../offers/finding'
import type { Decision } from './decision'

/** What stands in the way of the form on a link's page; without a field where none can put it right. */
export type LinkFormError =
  | ExtensionError
  | { readonly field: 'closingReason'; readonly code: 'missing' }
  | { readonly field: null; readonly code: ChangeRefusal | 'link-over' }

export const linkFormFields = [...extensionFields, 'closingReason', 'portee'] as const
/** `portee` is `avis` for all posts of the notice that close together. */
export type LinkForm = ExtensionForm & { readonly closingReason: string; readonly portee: string }

export interface LinkFormState {
  readonly errors: readonly LinkFormError[]
  /** What is worth a second look in the new date. */
  readonly findings: readonly Finding[]
  readonly form: LinkForm
}

/** What the person decided, or what is missing. */
export function readDecision(
  action: 'FILLED' | 'EXTEND' | 'CLOSE',
  form: LinkForm,
):
  | { readonly kind: 'ok'; readonly decision: Decision }
  | { kind: 'refused'; readonly errors: readonly LinkFormError[] } {
  if (action === 'FILLED') return { kind: 'ok', decision: { kind: 'close', reason: 'FILLED' } }
  if (action === 'CLOSE') {
    const reason = closingReasons.find((known) => known === form.closingReason)
    return reason === undefined
      ? { kind: 'refused', errors: [{ field: 'closingReason', code: 'missing' }] }
      : { kind: 'ok', decision: { kind: 'close', reason } }
  }
  const read = readExtension(form)
  return read.kind === 'ok'
    ? { kind: 'ok', decision: { ...read, kind: 'extend', forAll: form.portee === 'avis' } }
    : read
}
