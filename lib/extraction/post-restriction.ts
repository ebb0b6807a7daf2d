import type { Range } from './lines'
import { ordinalNumber, postsNamed } from './named-posts'
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
  const known = meant.get(all) ?? new Map<string, readonly PostingNames[]>()
  meant.set(all, known)
  const named = known.get(words) ?? meantBy(words, all)
  known.set(words, named)
  return named.length === 0 || named.some((each) => each.ordinal === self.ordinal && each.title === self.title)
}

/** Of the same words each posting of the notice asks again. */
const meant = new WeakMap<readonly PostingNames[], Map<string, readonly PostingNames[]>>()

/** The postings that words are restricted to; none where they are for all. */
function meantBy(words: string, all: readonly PostingNames[]): readonly PostingNames[] {
  const label = restriction.test(words) ? words : (postLabel.exec(words)?.[0] ?? '')
  return label === '' || forEach.test(label) ? [] : postingsNamed(label, all)
}

/** « Pour tous les lots : une demande adressée au secrétaire général » */
const forEach = /^[^:,;]{0,30}\b(?:pour|commun\S* a) (?:tous|toutes|chaque|chacun|l'ensemble)\b/

/** As `isFor`, of the sentence that a range stands in. */
export function isForAt(notice: NoticeText, range: Range, self: PostingNames, all: readonly PostingNames[]): boolean {
  const sentence = all.length < 2 ? null : sentenceAt(notice, range.start)
  return sentence === null || isFor(flatWords(notice, sentence, 800), self, all)
}

/** The postings that folded words name, by ordinal or by title. */
export function postingsNamed(words: string, all: readonly PostingNames[]): readonly PostingNames[] {
  const known = namings.get(all) ?? namingsOf(all)
  namings.set(all, known)
  const ordinals = postsNamed(words)
  return known.filter((naming) => isNamed(words, ordinals, naming)).map(({ names }) => names)
}

/** What tells that words name a posting. */
interface Naming {
  readonly names: PostingNames
  readonly number: number | null
  readonly stems: readonly string[]
  /** The first stem where no other posting has it, as a post is called by it. */
  readonly ofItsOwn: { readonly stem: string; readonly pattern: RegExp } | null
}

const namings = new WeakMap<readonly PostingNames[], readonly Naming[]>()

function namingsOf(all: readonly PostingNames[]): readonly Naming[] {
  const every = all.map(({ title }) => stemsOf(title))
  return all.map((names, i) => {
    const stems = every[i] ?? []
    const [stem] = stems
    const isItsOwn = stem !== undefined && every.filter((each) => each.includes(stem)).length === 1
    return {
      names,
      number: names.ordinal === null ? null : ordinalNumber(names.ordinal),
      stems,
      ofItsOwn: isItsOwn ? { stem, pattern: new RegExp(`${beforeName}${stem}`) } : null,
    }
  })
}

function isNamed(words: string, ordinals: readonly number[], { number, stems, ofItsOwn }: Naming): boolean {
  if (number !== null && ordinals.includes(number)) return true
  if (stems.length > 0 && stems.every((stem) => words.includes(stem))) return true
  return ofItsOwn !== null && words.includes(ofItsOwn.stem) && ofItsOwn.pattern.test(words)
}

const beforeName = String.raw`(?:^\W*(?:le |la |les |l')?|\b(?:dossiers?|candidatures?|offres?|plis?|demandes?|ceux|celles?|celui) (?:du |de la |de l'|des )|\b(?<!\b(?:adressee?s?|attention) )(?:pour|aux?|et|ou) (?:le |la |les |l'|un |une )?|\()(?:(?:futur\w*|seule?s?|postes?|profils?|candidat\S*) (?:de |d'|du |des |aux? )?(?:postes? (?:de |d'))?){0,2}`

function stemsOf(title: string): readonly string[] {
  return title
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 6))
}
