import 'server-only'
import type { Transaction } from '../platform/database'
import { type Changed, changeOffer, type OfferChange } from './change-offer'
import { dateColumn } from './date-column'
import { editedFacts } from './edited-facts'
import { findOrCreateOrganisation } from './find-or-create-organisation'
import { formOfFacts } from './form-of-facts'
import { rowOfApplication } from './kept-application'
import { rowOfConditions } from './kept-conditions'
import { endingAt, rowOfDeadline } from './kept-deadline'
import { isLaterDate } from './later-date'
import { evidenceFields } from './offer'
import type { OfferFacts } from './offer-facts'
import { changedFields, fieldsOfEvidence, type OfferFormField } from './offer-form'
import { refreshSignals } from './offer-signals'
import type { KeptOffer } from './queries'
import { rebaseProposedEdit } from './rebase-proposed-edit'
import { rowsOfLocations } from './store'

/** What is told of a change besides what it changes. */
interface Telling {
  /** Why the deadline is moved, to be told on the page; null for a correction. */
  readonly moveReason: string | null
  /** Why what a check pointed at is meant, for the history. */
  readonly confirmed?: string | null
  /** How the history names it. */
  readonly action?: 'edited' | 'extended' | 'corrected'
}

/** Writes what a form changes of an offer. Words of the notice prove a changed field no longer. */
export async function applyForm(
  tx: Transaction,
  change: OfferChange,
  offer: KeptOffer,
  stated: OfferFacts,
  { moveReason, confirmed = null, action }: Telling,
): Promise<Changed> {
  const [before, after] = [formOfFacts(offer), formOfFacts(stated)]
  const changed = changedFields(before, after)
  const fields = new Set(changed)
  const facts = editedFacts(offer, stated, fields)
  // What was to be an extension when it was proposed may no longer be one.
  const isExtension = moveReason !== null && isLaterDate(offer.deadline, facts.deadline)
  // One that is held may have been closed early before: its end stays then.
  const deadline = offer.closedEarly === null ? facts.deadline : endingAt(facts.deadline, offer.closedEarly.at)
  const done = await changeOffer(
    tx,
    change,
    {
      title: facts.title,
      countryCode: facts.country,
      positions: facts.positions,
      contractType: facts.contractType,
      durationMonths: facts.durationMonths,
      durationDays: facts.durationDays,
      renewable: facts.renewable,
      partTime: facts.partTime,
      start: facts.start,
      ...rowOfDeadline(deadline),
      ...rowOfApplication(facts.application),
      ...rowOfConditions(facts.conditions),
      documents: [...facts.documents],
    },
    {
      action: action ?? (isExtension ? 'extended' : 'edited'),
      reason: [moveReason, confirmed].filter((words) => words !== null).join('\n') || null,
      changes: Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }])),
    },
  )
  if (done.kind === 'refused') return done
  const { offerId, actor, at } = change
  if (fields.has('locations') || fields.has('country')) {
    await tx.offerLocation.deleteMany({ where: { offerId } })
    const rows = await rowsOfLocations(tx, facts.locations, facts.country)
    await tx.offerLocation.createMany({ data: rows.map((row) => ({ ...row, offerId })) })
  }
  const [hirer] = facts.organisations
  if (fields.has('organisation') && hirer !== undefined) await putHirer(tx, offerId, hirer.name)
  const unproven = evidenceFields.filter((field) => fieldsOfEvidence[field].some((name) => fields.has(name)))
  await tx.fieldEvidence.deleteMany({ where: { offerId, field: { in: [...unproven] } } })
  if (isExtension && facts.deadline.date !== null)
    await tx.deadlineMove.create({
      data: {
        offerId,
        at,
        actor,
        fromDate: dateColumn(offer.deadline.date),
        fromTime: offer.deadline.time,
        toDate: new Date(`${facts.deadline.date}T00:00:00Z`),
        toTime: facts.deadline.time,
        reason: moveReason,
      },
    })
  await rebaseProposedEdit(tx, { change, before, after: formOfFacts(facts), isExtension })
  await refreshSignals(tx, [offerId])
  if (changed.some((field) => compared.has(field))) await tx.comparisonDue.create({ data: { offerId } })
  return done
}

/** What tells a copy of an offer; the text of its notice never changes. */
const compared: ReadonlySet<OfferFormField> = new Set<OfferFormField>([
  ...([
    'title',
    'reference',
    'organisation',
    'country',
    'locations',
    'applyEmails',
    'applyUrls',
    'depositAddresses',
  ] as const),
  ...fieldsOfEvidence.deadline,
])

/** Who hires first of all is the organisation of that name; its name and acronym are kept elsewhere. */
async function putHirer(tx: Transaction, offerId: string, name: string): Promise<void> {
  const organisationId = await findOrCreateOrganisation(tx, { name, acronym: null })
  await tx.offerOrganisation.deleteMany({ where: { offerId, OR: [{ position: 0 }, { organisationId }] } })
  await tx.offerOrganisation.create({ data: { offerId, organisationId, position: 0 } })
}
