import 'server-only'
import type { Offer } from '../offers/offer'
import type { Lasting } from '../platform/kept-read'
import { type Reader, readRows } from '../platform/read-rows'
import { type ListedOffer, listedOfferOf } from './listed-offer'

const shown = 5
/** Looked through, those that close first: of 20,000 open offers a common title shares a word with thousands. */
const lookedThrough = 400

/** What makes offers alike. */
interface Traits {
  readonly number: number
  readonly lexemes: readonly string[]
  readonly country: number
  /** Bits of `sectors`. */
  readonly sectors: number
  readonly organisationId: string | null
}

/** An open offer that another one's page may show. */
export interface SimilarCandidate extends Traits {
  readonly closesAt: Date
  /** `Infinity` where there is no end. */
  readonly sendBy: Date | number
  /** ListedRow in JSON. */
  readonly listed: string
}

/** The open offers to choose from, for the pages of all offers: comparing four hundred titles for each page anew took 1.5 ms in the database. */
export async function similarCandidates(db: Reader, now: Date): Promise<Lasting<readonly SimilarCandidate[]>> {
  const value = await readRows<SimilarCandidate>(db)`
    SELECT "number", tsvector_to_array("title") AS "lexemes", "country", "sectors", "organisationId", "closesAt", "sendBy",
      rtrim("listed") AS "listed"
    FROM "SearchEntry" WHERE "closesAt" > ${now} ORDER BY "closesAt", "number" LIMIT ${lookedThrough}`
  const first = value[0]?.closesAt
  return { value, changesAt: first instanceof Date ? first : null }
}

/**
 * Open offers like this one, the most alike first: by words of the title, most of all, then country, sector and organisation.
 * Those that share neither a word of the title nor a sector in the same country are not alike.
 */
export async function similarOffers(
  db: Reader,
  { id }: Pick<Offer, 'id'>,
  candidates: readonly SimilarCandidate[],
): Promise<readonly ListedOffer[]> {
  const [given] = await readRows<Traits>(db)`
    SELECT "number", tsvector_to_array("title") AS "lexemes", "country", "sectors", "organisationId"
    FROM "SearchEntry" WHERE "offerId" = ${id}::uuid`
  if (given === undefined) return []
  const words = new Set(given.lexemes)
  return candidates
    .flatMap((candidate) => {
      const likeness = candidate.number === given.number ? 0 : likenessOf(given, words, candidate)
      return likeness === 0 ? [] : [{ candidate, likeness }]
    })
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        Number(a.candidate.sendBy) - Number(b.candidate.sendBy) ||
        a.candidate.number - b.candidate.number,
    )
    .slice(0, shown)
    .map(({ candidate }) => listedOfferOf(JSON.parse(candidate.listed)))
}

/** 0 for what is not alike. */
function likenessOf(given: Traits, words: ReadonlySet<string>, other: Traits): number {
  const shared = other.lexemes.reduce((count, lexeme) => (words.has(lexeme) ? count + 1 : count), 0)
  const sameCountry = other.country === given.country
  const sameSector = (other.sectors & given.sectors) !== 0
  if (shared === 0 && !(sameCountry && sameSector)) return 0
  const sameOrganisation = other.organisationId !== null && other.organisationId === given.organisationId
  return 8 * shared + 3 * Number(sameCountry) + 2 * Number(sameSector) + Number(sameOrganisation)
}
