import { foldWords } from '../text/fold'
import type { OfferForm, OfferFormField } from './offer-form'

/** A wrong date, a wrong address or a wrong paper costs a candidate the post; a borrowed name makes a fraud look honest. */
const alwaysRisky: ReadonlySet<OfferFormField> = new Set([
  'organisation',
  'country',
  'deadlineKind',
  'deadlineDay',
  'deadlineMonth',
  'deadlineYear',
  'deadlineHour',
  'deadlineOtherHour',
  'deadlineZone',
  'applyEmails',
  'applyCopyEmails',
  'applyUrls',
  'applySubject',
  'emailDestroyed',
  'inPerson',
  'depositAddresses',
  'phones',
  'noFee',
  'documents',
  'otherDocuments',
])

/** Of the fields that a form changes, those that a moderator looks at first. Another title is another post, unless only a slip was mended. */
export function riskyFields(
  before: OfferForm,
  after: OfferForm,
  changed: readonly OfferFormField[],
): readonly OfferFormField[] {
  return changed.filter((field) => alwaysRisky.has(field) || (field === 'title' && !isSlip(before.title, after.title)))
}

/** « Comptble » for « Comptable », capitals, accents: at most two letters differ, and no figure. */
function isSlip(before: string, after: string): boolean {
  const figures = (words: string) => words.match(/\d+/g)?.join(' ') ?? ''
  return figures(before) === figures(after) && distance(foldWords(before), foldWords(after)) <= mostLetters
}

const mostLetters = 2

/** How many letters must be put in, left out or replaced. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...to].entries())
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    row = next
  }
  return row.at(-1) ?? 0
}
