import type { Offer, OfferEvidence } from '../offers/offer'
import { sentenceAround } from '../text/sentence-around'
import { wordsAt } from '../text/span'
import type { OfferWithNotice } from './api-schemas'
import { offerUrl } from './entry-address'
import type { ApiOffer } from './offer-schema'

/** An offer for machines. Once it is closed, nobody is told any more where to write: neither by the fields nor by their proofs. */
export function offerJson(offer: Offer, siteUrl: string, now: Date): ApiOffer {
  const { conditions, notice, application, contractType: type } = offer
  const { durationMonths, durationDays, renewable, partTime } = offer
  const isOpen = isOpenAt(offer, now)
  const evidence = isOpen ? offer.evidence : offer.evidence.filter((proof) => !tellsWhereToWrite(proof, offer))
  return {
    id: offer.id,
    slug: offer.slug,
    url: offerUrl(siteUrl, offer.slug),
    version: offer.version,
    title: offer.title,
    state: isOpen ? 'open' : 'closed',
    organisations: offer.organisations.map(({ name, acronym, slug }) => ({ name, acronym, slug })),
    country: offer.country,
    locations: offer.locations.map(({ label, place }) => ({
      label,
      region: place?.region ?? null,
      town: place?.town ?? null,
    })),
    positions: offer.positions,
    contract: { type, durationMonths, durationDays, renewable, partTime },
    start: offer.start,
    language: offer.language,
    deadline: deadlineJson(offer, isOpen),
    deadlineMoves: offer.deadlineMoves.map(({ at, reason, ...move }) => ({
      at: at.toISOString(),
      ...move,
      reason: !isOpen && namesAddress(reason, offer) ? null : reason,
    })),
    closedEarly: offer.closedEarly && { at: offer.closedEarly.at.toISOString(), reason: offer.closedEarly.reason },
    application: isOpen ? asWritten(application) : null,
    documents: [...offer.documents],
    conditions: asWritten(conditions),
    evidence: evidence.map(({ field, span, flags }) => ({
      field,
      words: wordsAt(notice.text, span),
      flags: [...flags],
    })),
    source: notice.source,
    publishedOn: notice.publishedOn,
    isExample: notice.isExample,
    publishedAt: offer.publishedAt?.toISOString() ?? null,
    changedAt: offer.changedAt.toISOString(),
  }
}

/** The same with the notice's own text. */
export function offerWithNoticeJson(offer: Offer, siteUrl: string, now: Date): OfferWithNotice {
  return { ...offerJson(offer, siteUrl, now), notice: isOpenAt(offer, now) ? offer.notice.text : null }
}

export function isOpenAt({ deadline: { closesAt } }: Pick<Offer, 'deadline'>, now: Date): boolean {
  return closesAt === null || now < closesAt
}

function deadlineJson(offer: Offer, isOpen: boolean): ApiOffer['deadline'] {
  const { deadline, evidence, notice } = offer
  const proof = evidence.find(({ field }) => field === 'deadline')
  const sentence = proof === undefined ? null : wordsAt(notice.text, sentenceAround(notice.text, proof.span))
  return {
    kind: deadline.kind,
    date: deadline.date,
    time: deadline.time,
    zone: deadline.zone,
    closesAt: deadline.closesAt?.toISOString() ?? null,
    sendBy: deadline.sendBy?.toISOString() ?? null,
    words: deadline.words,
    sentence: sentence !== null && !isOpen && namesAddress(sentence, offer) ? null : sentence,
    flags: [...deadline.flags],
    alternatives: deadline.alternatives.map(({ date, time }) => (time === null ? date : `${date}T${time}`)),
  }
}

function tellsWhereToWrite({ field, span }: OfferEvidence, offer: Offer): boolean {
  return /^(apply|deposit|phones)/.test(field) || namesAddress(wordsAt(offer.notice.text, span), offer)
}

function namesAddress(words: string, { application: { urls, phones, depositAddresses } }: Offer): boolean {
  // A notice may write a link without its scheme.
  const links = urls.map((url) => url.replace(/^https?:\/\//i, '').replace(/\/$/, ''))
  return (
    /@|https?:\/\/|\bwww\./i.test(words) ||
    [...links, ...phones, ...depositAddresses].some((address) => words.includes(address))
  )
}

/** Our read-only lists, as the schema writes them. */
function asWritten<T>(value: T): Writable<T> {
  return value as Writable<T>
}

type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> }
