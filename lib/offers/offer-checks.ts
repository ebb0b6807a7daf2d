import { daysBetween, endOfDay, instantOf, localDateAt, weekdayOf } from '../deadlines/local-time'
import type { OrganisationName } from '../extraction/posting'
import { foldWords } from '../text/fold'
import type { Span } from '../text/span'
import { deadlineFindings } from './deadline-findings'
import { feeAskedIn } from './fee-asked'
import { type Finding, finding } from './finding'
import { freeMail } from './free-mail'
import { closingAt } from './keep-deadline'
import { leftOverPostIn, meaningfulWords } from './left-over-post'
import { feastAround } from './moving-feasts'
import type { OfferFacts } from './offer-facts'
import { placeZoneOf } from './place-zone'
import { isPublicHoliday } from './public-holidays'
import { hasWayToApply } from './way-to-apply'

export interface CheckContext {
  readonly now: Date
  /** Who posts it; no domains known: any address may be theirs. */
  readonly organisation: OrganisationName & { readonly aliases: readonly string[]; readonly domains: readonly string[] }
  /** The employer that the notice or a person names, and where the notice does. */
  readonly named: { readonly value: OrganisationName; readonly span: Span | null } | null
  /** Of every post of the notice; null where its text was looked at before. */
  readonly titles: readonly string[] | null
  /** An offer of this text waits or is open already. */
  readonly isPosted: boolean
}

/** Deadlines closer than this leave no time to gather papers; those further than that are mostly a wrong year. */
const shortDays = 3
const farDays = 180

/** All that is worth a second look in an offer and the notice it stands in. */
export function checkOffer(facts: OfferFacts, text: string, context: CheckContext): readonly Finding[] {
  return [
    ...dateFindings(facts, context),
    ...deadlineFindings(facts, text),
    ...applicationFindings(facts, text, context),
    ...noticeFindings(text, context),
  ]
}

/** What is worth a second look in a deadline that is moved: that the notice names another date is the point of moving it. */
export function checkMovedDeadline(facts: DatedFacts, text: string, now: Date): readonly Finding[] {
  const ofNotice = deadlineFindings(facts, text).filter(({ code }) => code !== 'other-closing-date')
  return [...dateFindings(facts, { now }), ...ofNotice]
}

type DatedFacts = Pick<OfferFacts, 'deadline' | 'country' | 'locations' | 'start'>

function dateFindings(
  { deadline, country, locations, start }: DatedFacts,
  { now }: Pick<CheckContext, 'now'>,
): Finding[] {
  const { kind, date } = deadline
  if (kind === 'none') return [finding('no-deadline', 'deadlineKind')]
  if (date === null) return []
  const closing = closingAt({ ...deadline, flags: [], alternatives: [] }, country, locations)
  const closesAt = closing?.closesAt ?? instantOf(endOfDay(date), 'UTC')
  if (closesAt <= now) return [finding('deadline-past', 'deadlineDay', { detail: date })]
  const left = daysBetween(localDateAt(now, placeZoneOf({ country, locations }) ?? 'UTC'), date)
  const feast = feastAround(date, country)
  return [
    weekdayOf(date) === 7 ? finding('sunday', 'deadlineDay', { detail: date }) : null,
    isPublicHoliday(date, country) ? finding('holiday', 'deadlineDay', { detail: date }) : null,
    feast === null ? null : finding(feast, 'deadlineDay', { detail: date }),
    left < shortDays ? finding('short-notice', 'deadlineDay', { detail: date }) : null,
    left > farDays ? finding('far-deadline', 'deadlineYear', { detail: date }) : null,
    start !== null && start < date.slice(0, start.length)
      ? finding('start-before-deadline', 'startDay', { detail: start })
      : null,
  ].filter((found) => found !== null)
}

function applicationFindings({ application, title, conditions }: OfferFacts, text: string, context: CheckContext) {
  const found: Finding[] = []
  const { emails, subject, emailDestroyed } = application
  if (emailDestroyed) found.push(finding('destroyed-address', 'applyEmails'))
  if (!hasWayToApply(application)) found.push(finding('no-way-to-apply', 'applyEmails'))
  if (emails.length > 0 && subject === null) found.push(finding('subject-missing', 'applySubject'))
  if (subject !== null && !speaksOf(subject, `${title} ${conditions.reference ?? ''}`))
    found.push(finding('subject-of-another-post', 'applySubject', { detail: subject }))
  for (const email of [...emails, ...application.copyEmails]) {
    const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
    if (!isOwnDomain(domain, context.organisation.domains))
      found.push(finding('foreign-address', 'applyEmails', { detail: email }))
  }
  const fee = feeAskedIn(text)
  if (fee !== null) found.push(finding('fee-mentioned', 'noFee', { span: fee, detail: text.slice(fee.start, fee.end) }))
  return found
}

/** An organisation's own domains and what lies under them; without any known, all but free mail. */
function isOwnDomain(domain: string, domains: readonly string[]): boolean {
  if (domains.length === 0) return !freeMail.test(domain)
  return domains.some((own) => domain === own || domain.endsWith(`.${own}`))
}

/** Whether two phrases share a word that means something: « COMMUNITY MANAGER » and « Community Manager (H/F) ». */
function speaksOf(subject: string, post: string): boolean {
  const words = meaningfulWords(subject)
  const about = meaningfulWords(post)
  // « Candidature » alone speaks of any post.
  return words.length === 0 || about.length === 0 || words.some((word) => about.includes(word))
}

function noticeFindings(text: string, { organisation, named, titles, isPosted }: CheckContext): Finding[] {
  const found: Finding[] = []
  const leftOver = titles === null ? null : leftOverPostIn(text, titles)
  if (leftOver !== null)
    found.push(
      finding('text-of-another-post', 'title', { span: leftOver, detail: text.slice(leftOver.start, leftOver.end) }),
    )
  if (named !== null && !isSameOrganisation(organisation, named.value))
    found.push(finding('other-organisation', 'organisation', { span: named.span, detail: named.value.name }))
  if (isPosted) found.push(finding('already-posted', 'title'))
  return found
}

/** One of its names holds the other's, or is its acronym. */
export function isSameOrganisation(
  { name, acronym, aliases }: CheckContext['organisation'],
  { name: other, acronym: otherAcronym }: OrganisationName,
): boolean {
  const keys = (names: readonly (string | null)[]) =>
    names.flatMap((words) =>
      words === null
        ? []
        : [
            foldWords(words)
              .replace(/[^\p{L}\p{N}]+/gu, ' ')
              .trim(),
          ],
    )
  const ours = keys([name, acronym, ...aliases])
  const theirs = keys([other, otherAcronym])
  return ours.some((our) =>
    theirs.some((their) => ` ${our} `.includes(` ${their} `) || ` ${their} `.includes(` ${our} `)),
  )
}
