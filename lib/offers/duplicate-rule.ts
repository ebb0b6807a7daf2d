/** How alike an offer and one that came at another time are. */
export interface Likeness {
  readonly offerId: string
  /** What came together, posts of one notice: those are siblings. */
  readonly arrival: string
  /** Of the titles' trigrams, 0 to 1. */
  readonly titleSimilarity: number
  /** The share of the shorter text that stands in the other one, in runs of three words, 0 to 1. */
  readonly textSimilarity: number
  readonly sameOrganisation: boolean
  /** Both state a date, the same one. */
  readonly sameDeadline: boolean
  /** Both state where to apply, and one of the ways is the same. */
  readonly sameAddress: boolean
  /** The stations of both are known, and none is in the area of another one. */
  readonly placesApart: boolean
  /** The references that both state differ, or the figures in both titles: « lot 1 » and « lot 2 ». */
  readonly numbersApart: boolean
  /** Each came by itself. */
  readonly bothAlone: boolean
  /** The older one had closed, by another date, when the new one came. */
  readonly closedBefore: boolean
}

/**
 * Copies of one text differ in what a site leaves out or rewrites: of 138 copies made of the corpus 137 are told, and of 30
 * notices of another post or town in the same words 1 (tests/integration/duplicates-measured.test.ts).
 */
const copied = 0.6
/** Notices of one organisation share its presentation, conditions and file to send: with a title that is only near, more must be the same. */
const copiedNearTitle = 0.8
/** « Comptable » and « Comptable (H/F) basé à Mopti » have 0.6; « Chef de projet WASH » and « Chef de projet Nutrition » 0.5. */
const sameTitle = 0.7
const nearTitle = 0.45
/** Whole copies, of which one site cut or dressed the title. A form letter for another post is as much the same, and its title is not. */
const wholeCopy = 0.9
const cutTitle = 0.3
/** Told in other words, the name of the post, its tasks in part and the address remain. */
const retold = 0.15

/**
 * What two offers are to each other: `duplicate` to be looked at by a moderator, `republished` for a post advertised anew, null for two posts.
 * Posts that only their town, reference or lot number tell apart are two posts, however alike.
 */
export function relationOf(likeness: Likeness): 'duplicate' | 'republished' | null {
  const { placesApart, numbersApart, closedBefore } = likeness
  if (placesApart || numbersApart || !isSamePost(likeness)) return null
  return closedBefore ? 'republished' : 'duplicate'
}

function isSamePost(likeness: Likeness): boolean {
  const { titleSimilarity: title, textSimilarity: text, sameOrganisation, sameDeadline, bothAlone } = likeness
  if (title >= sameTitle && text >= copied) return true
  if (title >= nearTitle && text >= copiedNearTitle) return true
  if (bothAlone && title >= cutTitle && text >= wholeCopy && sameDeadline) return true
  return title >= sameTitle && sameOrganisation && sameDeadline && text >= retold
}

/** Of several posts that came together, the one that an offer is a copy of: by its title, then by its date. */
export function bestOfEachArrival(likenesses: readonly Likeness[]): readonly Likeness[] {
  const best = new Map<string, Likeness>()
  for (const likeness of likenesses) {
    const known = best.get(likeness.arrival)
    if (known === undefined || rank(likeness) > rank(known)) best.set(likeness.arrival, likeness)
  }
  return [...best.values()]
}

function rank({ titleSimilarity, sameDeadline, placesApart, numbersApart }: Likeness): number {
  return (placesApart || numbersApart ? 0 : 2) + titleSimilarity + (sameDeadline ? 0.01 : 0)
}
