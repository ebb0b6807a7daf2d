import { contractWords } from '../copy/contract'
import { type DeadlineContext, deadlineWarnings, sendByLine } from '../copy/deadline-warnings'
import { feedCopy, statedDeadline } from '../copy/feeds'
import { organisationWords, placeWords } from '../copy/offer-page'
import type { FeedEntry } from './feed-entry'

/** An offer in a few lines: the deadline with its doubts first, then who, where and what. */
export function entryLines(entry: FeedEntry, context: DeadlineContext = nothingKnown): readonly string[] {
  const { deadline, organisations, locations, country } = entry
  const place = placeWords(locations, country)
  const contract = contractWords(entry)
  const warnings = deadlineWarnings(deadline, context).map(({ words }) => words)
  const caution = sendByLine(deadline)
  return [
    entry.isExample ? feedCopy.example : null,
    `${feedCopy.stated} ${statedDeadline(deadline)}`,
    // One of the warnings may end with it.
    caution !== null && warnings.some((words) => words.endsWith(caution)) ? null : caution,
    ...warnings,
    organisations.length > 0 ? `${feedCopy.organisation} ${organisations.map(organisationWords).join(', ')}` : null,
    place === null ? null : `${feedCopy.place} ${place}`,
    contract === null ? null : `${feedCopy.contract} ${contract}`,
  ].filter((line) => line !== null)
}

/** What a list does not read of each offer. */
const nothingKnown: DeadlineContext = { published: null, placeZone: null }
