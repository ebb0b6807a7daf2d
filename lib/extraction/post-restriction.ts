import type { Range } from './lines'
import { namesPost } from './named-posts'
import { flatWords, type NoticeText, sentenceAt } from './notice-text'

/** What other parts of a notice call one of its postings by. */
export interface PostingNames {
  readonly ordinal: string | null
  readonly title: string
}

const restriction =
  /\b(?:uniquement|seulement|exclusivement|pour (?:le|la|les) (?:postes?|profils?|lots?|codes?|candidats?)|pour (?:les? |la |l')?|reserve\w* aux?)\b|\((?:postes?|profils?|lots?|offres?|codes?) |^\W*(?:postes?|profils?|lots?|offres?|codes?) (?:n ?[°o]? ?)?(?:\d|[a-z]\b)|\b(?:joi(?:nt|ndra|gnent|ndront)|ajoute\w*|fourni(?:t|ra|ront|ssent)|env(?:oie|oient|erra|erront)|remet(?:tra|tront|tent)?|(?:soumet|transmet)(?:tra|tront|tent)?|(?:depos|adress|present|apport)(?:era|eront|ent)|pr(?:oduira|oduiront))\b|\b(?:dossiers?|candidatures?|offres?|plis?|demandes?|ceux|celles?|celui) (?:du |de la |de l'|des )|\bcandidat\S* (?:au|aux) (?:postes?|profils?|lots?)|^\W*(?:le |la |les |l')[^,:;.]{3,50}, (?:celles?|celui|ceux|lui|elle|eux|une?|sa|son|ses|leurs?)\b/

/** « Chauffeur : CV, permis »: the words before the colon may name a post. */
const postLabel = /^[^:.;,@]{3,60}:/

/** « pour le poste n° 3 uniquement », « (animateurs seulement) », « le chauffeur joint » : only for the postings that folded words name. */
export function isFor(words: string, self: PostingNames, all: readonly PostingNames[]): boolean {
  if (all.length < 2 || words === '') return true
  const label = restriction.test(words) ? words : (postLabel.exec(words)?.[0] ?? '')
  if (label === '') return true
  const named = postingsNamed(label, all)
  return named.length === 0 || named.some((each) => each.ordinal === self.ordinal && each.title === self.title)
}

/** As `isFor`, of the sentence that a range stands in. */
export function isForAt(notice: NoticeText, range: Range, self: PostingNames, all: readonly PostingNames[]): boolean {
  const sentence = all.length < 2 ? null : sentenceAt(notice, range.start)
  return sentence === null || isFor(flatWords(notice, sentence, 800), self, all)
}

/** The postings that folded words name, by ordinal or by title. */
export function postingsNamed(words: string, all: readonly PostingNames[]): readonly PostingNames[] {
  return all.filter((each) => names(words, each, all))
}

function names(words: string, { ordinal, title }: PostingNames, all: readonly PostingNames[]): boolean {
  if (namesPost(words, ordinal)) return true
  const stems = stemsOf(title)
  if (stems.length === 0) return false
  if (stems.every((stem) => words.includes(stem))) return true
  const [first = ''] = stems
  const isItsOwn = all.filter((each) => stemsOf(each.title).includes(first)).length === 1
  return isItsOwn && new RegExp(`${beforeName}${first}`).test(words)
}

const beforeName = String.raw`(?:^\W*(?:le |la |les |l')?|\b(?:dossiers?|candidatures?|offres?|plis?|demandes?|ceux|celles?|celui) (?:du |de la |de l'|des )|\b(?:pour|aux?|et|ou) (?:le |la |les |l'|un |une )?|\()(?:(?:futur\w*|seule?s?|postes?|profils?|candidat\S*) (?:de |d'|du |des |aux? )?(?:postes? (?:de |d'))?){0,2}`

function stemsOf(title: string): readonly string[] {
  return title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 6))
}
