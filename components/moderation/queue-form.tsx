'use client'

import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import { decisionCopy, decisionErrorSentences } from '@/lib/copy/moderation-decisions'
import { queueCopy } from '@/lib/copy/moderation-queue'
import { fr } from '@/lib/copy/typography'
import { decisionParameters } from '@/lib/moderation/decision-input'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'
import { DecisionWords, RefusalReason } from './decision-fields'
import { type QueueState, untouchedQueue } from './queue-state'

const Chosen = createContext<readonly string[]>([])

interface QueueFormProps {
  readonly action: (state: QueueState, form: FormData) => Promise<QueueState>
  /** The lines, with a `QueueTick` each; null when none is left, and only what became of the last ones is told. */
  readonly children: ReactNode
}

/** The lines of the queue, and what to decide of those that are ticked: one reason for all. */
export function QueueForm({ action, children }: QueueFormProps) {
  const [state, send] = useSentForm(action, untouchedQueue)
  return (
    <form action={send} noValidate className="mt-6">
      <ErrorSummary
        title={queueCopy.errors}
        errors={state.errors.map(({ field, code }) => ({ field, words: decisionErrorSentences[code] }))}
      />
      <NotDecided state={state} />
      <Chosen value={state.chosen}>{children}</Chosen>
      {children !== null && <ManyDecision state={state} />}
    </form>
  )
}

/** What is decided of the ticked lines, for one reason. */
function ManyDecision({ state }: { readonly state: QueueState }) {
  const errorOf = (field: string) => {
    const error = state.errors.find((found) => found.field === field)
    return error === undefined ? null : decisionErrorSentences[error.code]
  }
  return (
    <fieldset className="mt-6 rounded-md bg-sunken px-4 py-4">
      <legend className="float-left mb-3 w-full text-lg font-semibold">{queueCopy.many}</legend>
      <div className="clear-both grid gap-4 sm:grid-cols-2">
        <RefusalReason defaultValue={state.reason} error={errorOf('raison')} />
        <DecisionWords defaultValue={state.words} error={errorOf('mots')} rows={2} />
      </div>
      <p className="mt-4 flex flex-wrap gap-3">
        {(['approve', 'refuse', 'hold'] as const).map((decision) => (
          <SubmitButton
            key={decision}
            quiet={decision !== 'approve'}
            name="decision"
            value={decisionParameters[decision]}
          >
            {decisionCopy.decisions[decision]}
          </SubmitButton>
        ))}
      </p>
    </fieldset>
  )
}

/** What stays as it was although it was chosen, and why. */
function NotDecided({ state }: { readonly state: QueueState }) {
  if (state.left.length === 0) return null
  return (
    <div role="alert" className="mb-4 rounded-md bg-doubtful px-4 py-3 text-on-doubtful">
      <h2 className="font-semibold">{queueCopy.left}</h2>
      <ul className="mt-1">
        {state.left.map(({ slug, title, why }) => (
          <li key={slug} className="py-1">
            <a href={`/moderation/offres/${slug}`} className="text-on-doubtful hover:text-on-doubtful">
              {title}
            </a>
            {fr` : ${why}`}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The box of one line. */
export function QueueTick({ value, title }: { readonly value: string; readonly title: string }) {
  const chosen = useContext(Chosen)
  return (
    <label className="inline-flex min-h-11 min-w-11 items-center justify-center">
      <span className="sr-only">{`${queueCopy.tick} ${title}`}</span>
      <input
        // React resets a form after its action: a new box is ticked where the answer says so.
        key={String(chosen.includes(value))}
        type="checkbox"
        name="offre"
        value={value}
        defaultChecked={chosen.includes(value)}
        className="tick"
      />
    </label>
  )
}

/** Ticks all lines of its form. There is none without scripts: it would do nothing. */
export function QueueTickAll() {
  const [isThere, setIsThere] = useState(false)
  useEffect(() => setIsThere(true), [])
  if (!isThere) return null
  return (
    <label className="inline-flex min-h-11 items-center gap-3">
      <input
        type="checkbox"
        className="tick"
        onChange={({ currentTarget: { form, checked } }) => {
          for (const box of form?.querySelectorAll<HTMLInputElement>('input[name="offre"]') ?? []) box.checked = checked
        }}
      />
      {queueCopy.tickAll}
    </label>
  )
}
