'use client'

import { duplicateCopy, mergeRefusalSentences } from '@/lib/copy/duplicates'
import type { MergeRefusal } from '@/lib/moderation/why-apart'
import { SubmitButton } from '../ui/submit-button'
import { useSentForm } from '../ui/use-sent-form'
import type { MergeState } from './merge-state'

interface MergeFormsProps {
  readonly action: (state: MergeState, form: FormData) => Promise<MergeState>
  /** Sent along, out of sight: which two offers, as they were seen. */
  readonly hidden: Readonly<Record<string, string>>
  readonly areMerged: boolean
  /** Why the page of one of them cannot be the one that stays; null where it can. */
  readonly first: MergeRefusal | null
  readonly second: MergeRefusal | null
}

/** What can be decided of two offers: which page stays, that they are not the same, or to part them again. */
export function MergeForms({ action, hidden, areMerged, first, second }: MergeFormsProps) {
  const [{ refusal }, send] = useSentForm(action, { refusal: null })
  const reasons = [...new Set([first, second])].filter((reason) => reason !== null)
  return (
    <form action={send} className="mt-3 grid gap-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refusal !== null && (
        <p role="alert" className="font-semibold text-on-urgent">
          {mergeRefusalSentences[refusal]}
        </p>
      )}
      <p>{areMerged ? duplicateCopy.undoHint : duplicateCopy.mergeHint}</p>
      {!areMerged &&
        reasons.map((reason) => (
          <p key={reason} className="text-quiet">
            {mergeRefusalSentences[reason]}
          </p>
        ))}
      <div className="flex flex-wrap gap-3">
        {areMerged ? (
          <SubmitButton name="decision" value="separer">
            {duplicateCopy.undo}
          </SubmitButton>
        ) : (
          <>
            {first === null && (
              <SubmitButton name="decision" value="garder-premiere">
                {duplicateCopy.keepFirst}
              </SubmitButton>
            )}
            {second === null && (
              <SubmitButton name="decision" value="garder-seconde">
                {duplicateCopy.keepSecond}
              </SubmitButton>
            )}
            <SubmitButton quiet name="decision" value="pas-la-meme">
              {duplicateCopy.apart}
            </SubmitButton>
          </>
        )}
      </div>
    </form>
  )
}
