import type { FormState } from '@/lib/accounts/form-state'
import { undoRefusalSentences } from '@/lib/copy/moderation-decisions'
import { ageWords, decidedWords, queueCopy } from '@/lib/copy/moderation-queue'
import { fr } from '@/lib/copy/typography'
import type { OwnDecisions } from '@/lib/moderation/list-own-decisions'
import { DecisionForm } from '../accounts/decision-form'

interface OwnDecisionsProps {
  readonly decisions: readonly OwnDecisions[]
  readonly undo: (state: FormState, form: FormData) => Promise<FormState>
  readonly now: Date
}

/** So many titles tell what was decided; the count tells the rest. */
const titlesShown = 3

/** What somebody decided in the last minutes, with the way to take it back. */
export function OwnDecisionList({ decisions, undo, now }: OwnDecisionsProps) {
  return (
    <section aria-labelledby="vos-decisions" className="mt-6 rounded-md bg-open px-4 py-3 text-on-open">
      <h2 id="vos-decisions" className="font-semibold">
        {queueCopy.undoTitle}
      </h2>
      <p className="text-sm">{queueCopy.undoIntro}</p>
      <div role="status">
        <ul className="mt-2">
          {decisions.map(({ at, kind, decisionIds, titles }) => {
            const told = decidedWords(kind, decisionIds.length)
            const named = `${titles.slice(0, titlesShown).join(', ')}${titles.length > titlesShown ? '…' : ''}`
            return (
              <li key={decisionIds[0]} className="flex flex-wrap items-center justify-between gap-x-4 py-1">
                <p className="min-w-0">{fr`${told} ${ageWords(at, now)} : ${named}`}</p>
                <DecisionForm
                  action={undo}
                  initial={{ errors: [], values: {}, done: null }}
                  hidden={{ decisions: decisionIds.join(' ') }}
                  name="annuler"
                  buttons={[{ value: 'oui', words: queueCopy.undo, label: fr`${queueCopy.undo} : ${told}, ${named}` }]}
                  sentences={undoRefusalSentences}
                />
              </li>
            )
          })}
        </ul>
      </div>
    </section>
  )
}
