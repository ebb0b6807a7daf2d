'use client'

import { type RefusedSending, refusedSending } from '@/lib/platform/refused-sending'

/** Why a form was not taken; `unanswered`: no answer came. */
export type NotTaken = RefusedSending | 'unanswered'

/** The event of the document that tells of a form that was not taken. */
export const notTakenEvent = 'baara-not-taken'

/**
 * An action of a form that loses nothing of what was typed when the site never got to read it, or could not be reached: the framework
 * would put its error page in the form's place. Without scripts, the action itself.
 * @param otherwise what the action comes to then
 */
export function keptWhenRefused<Sent extends readonly unknown[], Outcome>(
  action: (...sent: Sent) => Promise<Outcome>,
  otherwise: (...sent: Sent) => Outcome,
): (...sent: Sent) => Promise<Outcome> {
  // The form that the server writes must name the action of the server.
  if (typeof document === 'undefined') return action
  return async (...sent) => {
    try {
      return await action(...sent)
    } catch (error) {
      const why = whyNotTaken(error)
      if (why === null) throw error
      document.dispatchEvent(new CustomEvent<NotTaken>(notTakenEvent, { detail: why }))
      return otherwise(...sent)
    }
  }
}

function whyNotTaken(error: unknown): NotTaken | null {
  // What `fetch` throws where nobody answers.
  if (error instanceof TypeError) return 'unanswered'
  return error instanceof Error ? refusedSending(error) : null
}
