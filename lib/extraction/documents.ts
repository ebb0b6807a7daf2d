import type { Demand } from './document-demands'
import { firstOfEach } from './first-of-each'
import { isFor, type PostingNames } from './post-restriction'
import type { DocumentCode, Field } from './posting'
import { inAny, type Scope } from './scope'

/** What is to be sent with the application, in the order named; a posting's own list replaces the shared one unless it adds to it. */
export function readDocuments(
  scope: Scope,
  demands: readonly Demand[],
  self: PostingNames,
  all: readonly PostingNames[],
): readonly Field<DocumentCode>[] {
  const meant = demands.filter((demand) => demand.words.every((words) => isFor(words, self, all)))
  const own = meant.filter((demand) => inAny(scope.own, demand))
  const shared = meant.filter((demand) => inAny(scope.shared, demand))
  const relevant = own.some((demand) => !adds.test(demand.words.join(' '))) ? own : [...shared, ...own]
  return firstOfEach(
    relevant.flatMap((demand) => demand.documents),
    ({ value }) => value,
  )
}

/** « joindre aussi un portfolio », to the papers that all postings share. */
const adds =
  /\b(?:en (?:outre|plus|sus|complement)|egalement|aussi|outre|ajout\w+|supplementaires?|complementaires?|additionnel\w*|specifiques?)\b/
