import type { OfferFormField } from '../offers/offer-form'
import type { PublicAction, PublicChange } from '../offers/public-change'
import { hideAddresses } from '../text/hide-addresses'
import { closingReasonWords, moveReasonWords } from './deadline-moves'
import { changeRows } from './form-changes'
import { fr } from './typography'

/** The page that tells what was changed of a public offer. */
export const publicHistoryCopy = {
  link: fr`Corrections et changements de date`,
  title: fr`Ce qui a changé`,
  intro: fr`Chaque correction et chaque changement de date depuis la publication : quoi, quand et pourquoi.`,
  none: fr`Rien n'a changé depuis la publication.`,
  published: fr`Publiée`,
  back: fr`Revenir à l'offre`,
  unstated: 'non précisé',
  changed: fr`changé`,
} as const

/** What was done, and why where nobody gives a reason of their own. */
export const publicActionWords: Readonly<Record<PublicAction, { readonly what: string; readonly why: string | null }>> =
  {
    corrected: {
      what: fr`Corrigée par Baara`,
      why: fr`Motif : la page ne disait pas la même chose que l'annonce, ou l'annonce était fausse.`,
    },
    edited: { what: fr`Modifiée par l'organisation`, why: null },
    extended: { what: 'Date limite prolongée', why: null },
    'closed-early': { what: fr`Clôturée avant la date par l'organisation`, why: null },
    reopened: { what: fr`Rouverte par l'organisation`, why: null },
  }

/** People's addresses and names may stand in these: that they changed is told, not what they said. */
const untold: ReadonlySet<OfferFormField> = new Set<OfferFormField>([
  'applyEmails',
  'applyCopyEmails',
  'applyUrls',
  'applySubject',
  'depositAddresses',
  'depositHours',
  'phones',
  'reportsTo',
  'otherDocuments',
])

/** What a change did to the page, one line a fact: « Date limite : du … au … ». */
export function publicChangeLines({ change }: Pick<PublicChange, 'change'>): readonly string[] {
  const { unstated, changed } = publicHistoryCopy
  return changeRows(change.before, change.after, change.fields).map(({ name, from, to, fields }) =>
    fields.some((field) => untold.has(field))
      ? fr`${name} : ${changed}`
      : hideAddresses(fr`${name} : ${from || unstated} → ${to || unstated}`),
  )
}

/** Why it was done; null where nobody says. */
export function publicReason({ action, reason, closing }: Omit<PublicChange, 'change'>): string | null {
  if (reason !== null) return moveReasonWords(hideAddresses(reason))
  return closing === null ? publicActionWords[action].why : moveReasonWords(closingReasonWords[closing])
}
