import { organisationCopy } from '@/lib/copy/organisation-offers'
import type { KeptOffer } from '@/lib/offers/queries'
import type { OfferAct } from '@/lib/offers/transitions'
import { SubmitButton } from '../ui/submit-button'
import { type ActAction, ActButton } from './act-button'

interface OfferActsProps {
  readonly offer: KeptOffer
  readonly acts: readonly OfferAct[]
  /** Its deadline was moved: there is a notice of it to send on. */
  readonly hasMove: boolean
  readonly actions: {
    readonly archive: ActAction
    readonly reopen: ActAction
    readonly copy: (form: FormData) => Promise<void>
  }
}

const words = organisationCopy.offer
const pages: readonly (readonly [OfferAct, string, string])[] = [
  ['edit', 'modifier', words.edit],
  ['extend', 'prolonger', words.extend],
  ['close', 'cloturer', words.close],
  ['withdraw', 'retirer', words.withdraw],
]

/** What can be done to an offer now: pages for what takes words, buttons for the rest. */
export function OfferActs({ offer, acts, hasMove, actions }: OfferActsProps) {
  const hidden = { offre: offer.slug, version: String(offer.version) }
  const isArchived = offer.archivedAt !== null
  return (
    <section aria-labelledby="actes">
      <h2 id="actes" className="text-xl font-strong tracking-tight">
        {words.acts}
      </h2>
      <div className="mt-3 flex flex-wrap gap-3">
        {pages
          .filter(([act]) => acts.includes(act))
          .map(([act, page, label]) => (
            <a key={act} href={`/organisation/offres/${offer.slug}/${page}`} className="button-quiet">
              {label}
            </a>
          ))}
        {acts.includes('reopen') && <ActButton action={actions.reopen} hidden={hidden} words={words.reopen} />}
        {hasMove && (
          <a href={`/organisation/offres/${offer.slug}/avis-de-prorogation`} className="button-quiet">
            {words.notice}
          </a>
        )}
        {acts.includes('copy') && (
          <form action={actions.copy}>
            <input type="hidden" name="offre" value={offer.slug} />
            <SubmitButton quiet>{words.copy}</SubmitButton>
          </form>
        )}
        {acts.includes('archive') && (
          <ActButton
            action={actions.archive}
            hidden={{ ...hidden, ranger: isArchived ? 'non' : 'oui' }}
            words={isArchived ? words.unarchive : words.archive}
          />
        )}
      </div>
    </section>
  )
}
