import type { FieldError } from '../accounts/form-state'
import { refusalReasons } from '../offers/refusal-reason'
import type { Decision, DecisionWord } from './decision'

export const decisionFields = ['decision', 'raison', 'mots'] as const
type DecisionField = (typeof decisionFields)[number]

/** The words for each decision in a form. */
export const decisionParameters: Readonly<Record<DecisionWord, string>> = {
  approve: 'approuver',
  hold: 'suspendre',
  refuse: 'refuser',
  'ask-change': 'demander',
}

export const decisionWordsLength = 1000

export type DecisionErrorCode = 'decision-missing' | 'reason-missing' | 'words-missing' | 'words-too-long'

export type ReadDecision =
  | { readonly kind: 'ok'; readonly decision: Decision }
  | {
      readonly kind: 'refused'
      readonly errors: readonly (FieldError<DecisionErrorCode> & { readonly field: DecisionField })[]
    }

/** The decision that a form states. A refusal has a reason; a reason that is none of the set, and a change that is asked for, have words. */
export function readDecision(typed: Readonly<Record<DecisionField, string>>): ReadDecision {
  const words = typed.mots.trim() || null
  if (words !== null && words.length > decisionWordsLength) return refuse('mots', 'words-too-long')
  switch (typed.decision) {
    case decisionParameters.approve:
      return { kind: 'ok', decision: { kind: 'approve' } }
    case decisionParameters.hold:
      return { kind: 'ok', decision: { kind: 'hold', words } }
    case decisionParameters['ask-change']:
      return words === null ? refuse('mots', 'words-missing') : { kind: 'ok', decision: { kind: 'ask-change', words } }
    case decisionParameters.refuse: {
      const reason = refusalReasons.find((known) => known === typed.raison)
      if (reason === undefined) return refuse('raison', 'reason-missing')
      if (reason === 'OTHER' && words === null) return refuse('mots', 'words-missing')
      return { kind: 'ok', decision: { kind: 'refuse', reason, words } }
    }
    default:
      return refuse('decision', 'decision-missing')
  }
}

function refuse(field: DecisionField, code: DecisionErrorCode): ReadDecision {
  return { kind: 'refused', errors: [{ field, code }] }
}
