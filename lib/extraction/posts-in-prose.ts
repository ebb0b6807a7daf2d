import { matchesOf } from '../text/matches-of'
import { mayBegin, wordPattern } from '../text/word-pattern'
import { countedTime } from './announced-posts'
import type { Line, Range } from './lines'
import { flatWords, type NoticeText, roleAt } from './notice-text'
import { numberValue } from './numbers'
import { isOtherSex } from './positions-of-both'
import { likeness, type PostingHeading, stemsOf } from './posting-heading'
import { canNamePost, countBefore, looksLikeRole, namesSuperior } from './role-shape'
import { startsWithRole } from './role-words'
import { findSaid, maySay } from './said'
import type { Sentence } from './sentences'

const hiring = wordPattern(
  /\b(?:(?<!\b(?:a|ont|avait|avons) (?:deja )?)recrut(?:e|ent|ement|ons|er)|(?<!profil |de |d'|la )recherch(?:e|ent|ons)|cherch(?:e|ent|ons)|engag(?:e|ent|eons)|embauch(?:e|ent|ons)|besoin|il (?:nous|lui|leur) (?:faut|faudra|manque)|s'attacher les services|s'adjoindre|(?:ouvr|propos|offr)(?:e|ent|ons)(?= (?:une?|deux|trois|quatre|\d) postes? d)|(?:nous rejoindre|nous rejoindront|seront recrutee?s?|sont recherchee?s?|a recruter|a embaucher)(?= ?:)|postes?(?! (?:suivant|a pourvoir)))\b(?: d'une part,?)?(?: (?:pour|dans|a|au|en) [^,.:;]{3,60}?(?= (?:une?|deux|trois|quatre|cinq|six|\d{1,2}) (?!an\b|ans\b|annees?\b|mois\b|jours\b|semaines?\b|projets?\b|phases?\b|centres?\b|communes?\b|regions?\b|sites?\b))|,? (?:pour|dans|a|au) [^,.:;]{3,80}(?:,| ?:))?(?: (?:vacants?|ouverts?|a pourvoir))?(?: de\b| d'| du\b|d')? ?:? ?/g,
)
const anotherRole =
  /(?:[,;] d'autre part,?|[,;]|,? et|,? ainsi que|,? puis)(?: de| d'| du| le)? ?(?=(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,3})\b)/g
/** Whoever is named from here on is not sought: « sous la supervision d’un chef de projet et de deux coordinateurs ». */
const aboutOthers =
  /\b(?:sous (?:la|l')|qui\b|afin|charge\S* (?:de|d')(?! (?:plaidoyer|courrier|dossier|atelier|chantier|territoire))[^,]{0,20}(?:er|ir|re)\b|aupres|en appui|avec (?:un|une|des|le|la|les|deux)|compose|appuye|encadre(?!u)|supervise(?!u)|collabor)/

/** « recrute un logisticien et deux infirmiers »: roles that one sentence counts one after the other. */
export function rolesInOneSentence(notice: NoticeText): PostingHeading[] {
  for (const sentence of notice.sentences.slice(0, 80)) {
    if (isOfThePost(notice, sentence) || isMakeUp(notice, sentence)) continue
    const range = headlineOf(notice, toEndOfLine(notice, sentence))
    const words = flatWords(notice, range, 500)
    const verbs = maySay(notice, range, hiring) ? matchesOf(hiring.pattern, words) : []
    for (const verb of [...verbs, ...headedBy(notice, sentence, words)]) {
      const from = verb.index + verb[0].length
      const stop = from + (aboutOthers.exec(words.slice(from))?.index ?? words.length)
      const clause = words.slice(0, stop)
      const starts = [
        from,
        ...matchesOf(anotherRole, clause.slice(from)).map((found) => from + found.index + found[0].length),
      ]
      const items = starts
        .map((start, i) => ({ start, end: endOfRole(clause, start, starts[i + 1]) }))
        .filter(({ start, end }) => isCountedRole(clause.slice(start, end)))
        .filter(
          ({ start }, i, all) => !isOtherSex(clause.slice(all[i - 1]?.start ?? start, start), clause.slice(start)),
        )
      if (items.length >= 2 && items[0]?.start === from)
        return headingsIn(
          sentence,
          items.map(({ start, end }) => ({ start: start + leadOfPost(clause.slice(start)), end })),
        )
    }
  }
  return []
}

/** How long « un poste de « » is: what it stands before names the post. */
function leadOfPost(words: string): number {
  return /^une? postes? d(?:e |')[«" ]*/.exec(words)?.[0].length ?? 0
}

/** « Nous engageons six sages-femmes… Nous prendrons aussi un seul comptable… »: one counted role a sentence. */
export function rolesInSentences(notice: NoticeText): PostingHeading[] {
  const found: PostingHeading[] = []
  for (const sentence of notice.sentences.slice(0, 40)) {
    if (sentence.bullet || isOfThePost(notice, sentence) || isMakeUp(notice, sentence)) continue
    const words = flatWords(notice, sentence, 400)
    const said = findSaid(notice, sentence, engaging, 400)
    const isPassive = engaged.test(words)
    if (!isPassive && (!said || aboutOthers.test(said[0]))) continue
    const start = isPassive || !said ? 0 : said.index + said[0].length
    const end = endOfRole(words, start, undefined)
    if (!isCountedRole(words.slice(start, end).replace(/^(une?) seule? /, '$1 '))) continue
    const title = { start: sentence.start + start, end: sentence.start + end }
    const stems = stemsOf(notice, title)
    if (found.some((other) => likeness(stemsOf(notice, other.title), stems) > 0)) continue
    const ordinal = String(found.length + 1)
    found.push({ line: sentence.line, title, ordinal, end: sentence.end })
  }
  // A paragraph for each post says more of it behind its first sentence.
  const areParagraphs = found.every(({ line }, i) => line !== found[i - 1]?.line)
  return areParagraphs
    ? found.map((post) => ({ ...post, end: Math.max(post.end ?? 0, notice.lines[post.line]?.end ?? 0) }))
    : found
}

/** The employer's own doing, up to the first one whom it counts. */
const engaging = wordPattern(
  /\b(?:besoin|il (?:nous|lui|leur) (?:faut|faudra|manque)|(?<!\b(?:a|ont|avait|avons|qui) (?:deja )?)(?:recrut(?:e|ent|ons|era|eront|erons|er)|(?<!profil |de |d'|la )recherch(?:e|ent|ons)|cherch(?:e|ent|ons)|engag(?:e|ent|eons|era|eront|er)|embauch(?:e|ent|ons|era|er)|prend(?:ra|rons|ront)?|prenons|prendre|accueill(?:e|ons|era)))\b(?: (?:aussi|egalement|d'abord|ensuite|enfin|encore|en outre|en plus|par ailleurs|de plus))?(?:,? (?:pour|dans|a|au) [^,.:;]{3,60},|,)?(?: d'| (?:de )?)(?=(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})\b)/,
)

/** « Deux cuisinières seront également engagées »: what one sentence begins with. */
const engaged =
  /^(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2}) [^,.:;]{3,60}? (?:sera|seront|est|sont) (?:(?:aussi|egalement|enfin|ensuite|encore|en outre) )?(?:recrute|recherche|engage|embauche|demande)e?s?\b/

const aboutOnePost = new Set(['tasks', 'profile', 'deliverables', 'documents', 'selection', 'calendar'])

/** « Missions : – recruter un formateur et deux relais » tells what someone will do. */
function isOfThePost(notice: NoticeText, { start }: Sentence): boolean {
  return aboutOnePost.has(roleAt(notice, start) ?? '')
}

const makeUp = wordPattern(
  /^(?:(?:la |le |l'|sur |au niveau de |a )?(?:bases?|bureaux?|terrain|coordination|capitale|equipes?|dimensionnement|composition|effectifs?|organigramme|encadrement|management|supervision|personnel (?:encadre|supervise|en place|actuel)|staff|ressources humaines|rh)\b)(?! (?:recrut|recherch|cherch|a pourvoir|recherche))[^:.!?\n]{0,50}:/,
)

/** « Base de Gao : 1 responsable et deux chefs d’équipe » tells of whom a team is made up. */
function isMakeUp(notice: NoticeText, { line }: Sentence): boolean {
  const [above, own] = [notice.lines[line - 1], notice.lines[line]]
  return tellsOfMakeUp(own) || (above !== undefined && above.text.length <= 60 && tellsOfMakeUp(above))
}

function tellsOfMakeUp(line: Line | undefined): boolean {
  return line !== undefined && mayBegin(line.text, makeUp) && makeUp.pattern.test(line.text)
}

/** « un (1) mécanicien ; dix (10) enquêteurs » is one enumeration. */
function toEndOfLine(notice: NoticeText, sentence: Sentence): Sentence {
  const isCut = notice.text.charAt(sentence.end - 1) === ';'
  const line = isCut ? notice.lines[sentence.line] : undefined
  return line && line.end > sentence.end ? { ...sentence, end: line.end } : sentence
}

/** A headline without a full stop is no part of the sentence below it. */
function headlineOf(notice: NoticeText, sentence: Sentence): Range {
  const [line, below] = [notice.lines[sentence.line], notice.lines[sentence.line + 1]]
  const isHeadline =
    line && below && sentence.line < 12 && below.start < sentence.end && below.capitalised && line.text.length <= 120
  return isHeadline && !/(?:[,;]| et| de| du| des| pour)$/.test(line.text) && line.end > sentence.start
    ? { start: sentence.start, end: line.end }
    : sentence
}

const headline = /^(?! ?(?:il|elle|ils|elles|vous|on|sous|avec)\b)[^:;.]{2,60} ?[:|-] {1,2}(?=\d|un)/

const countedNames =
  /^(?=(?:une? ?\/ ?une?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d{1,2})(?: ?\(\d{1,3}\))? [a-z])/

/** « ONG Danaya : 1 comptable et 2 chauffeurs » at the top. */
function headedBy(notice: NoticeText, { line, start, bullet }: Sentence, words: string): readonly RegExpExecArray[] {
  const found = line < 12 && !bullet && roleAt(notice, start) === null ? headline.exec(words) : null
  if (found) return [found]
  const own = notice.lines[line]
  const isHeadline = line < 12 && !bullet && (own?.capitals ? words.length <= 160 : isAloneInLine(own, words))
  const all = isHeadline ? countedNames.exec(words) : null
  return all ? [all] : []
}

/** No sentence: « Une graphiste et deux animateurs ». */
function isAloneInLine(line: Line | undefined, words: string): boolean {
  return line !== undefined && line.text.length === words.length && words.length <= 110 && !/[.;:,]$/.test(words)
}

function isCountedRole(words: string): boolean {
  const role = words.replace(countBefore, '').replace(/^postes? d(?:e |')[«" ]*/, '')
  const isPlain = /^\S+ \( ?\d/.test(words) && canNamePost(role) && !countedTime.test(role)
  return role !== words && (looksLikeRole(role) || isPlain)
}

function headingsIn(
  sentence: { start: number; line: number },
  items: readonly { start: number; end: number }[],
): PostingHeading[] {
  return items.map(({ start, end }, i) => ({
    line: sentence.line,
    title: { start: sentence.start + start, end: sentence.start + end },
    ordinal: String(i + 1),
    end: sentence.start + end,
  }))
}

function endOfRole(words: string, start: number, next: number | undefined): number {
  const role = words.slice(start, next)
  const tail =
    /(?:,| et| ainsi que| puis|, d'autre part)(?: de| d'| du| le)? ?$|, (?:dont|qui|a|au|en|pour|bas|pres|dans)\b| (?:pour|afin|dans le cadre|au profit|base\S{0,4} a|au sein|sera|seront|est|sont) |[.;:]/.exec(
      role,
    )
  return start + (tail?.index ?? role.length)
}

const listLead = /(?:postes?|profils?|emplois?|recrut\w*|recherch\w*|cherch\w*)\b[^:.]{0,60}: ?/
const bracketOrSeparator = /\([^)]*\)|[,;/|]| et /g

/** « Postes ouverts : Assistant RH (01), Logisticien (01) et Chauffeur (03). »: names in a row behind a colon. */
export function rolesInRow(notice: NoticeText): PostingHeading[] {
  for (const sentence of notice.sentences.slice(0, 80)) {
    if (isOfThePost(notice, sentence)) continue
    const words = flatWords(notice, sentence, 400)
    const lead = words.includes(':') ? listLead.exec(words) : null
    if (!lead) continue
    const from = lead.index + lead[0].length
    const cuts = matchesOf(bracketOrSeparator, words.slice(from)).filter((found) => !found[0].startsWith('('))
    const starts = [from, ...cuts.map((found) => from + found.index + found[0].length)]
    const ends = [...cuts.map((found) => from + found.index), words.length]
    const items = starts.map((start, i) => ({
      start: start + (/^ */.exec(words.slice(start))?.[0].length ?? 0),
      end: ends[i] ?? words.length,
    }))
    const namesAll = items.every(
      ({ start, end }) => looksLikeRole(words.slice(start, end).replace(countBefore, '')) && end - start <= 70,
    )
    const isPlural =
      /^(?:\S+ )?(?:postes|profils|emplois)\b/.test(lead[0]) ||
      items.every(({ start, end }) => /\(\d|\d/.test(words.slice(start, end)))
    if (items.length >= 2 && namesAll && isPlural) return headingsIn(sentence, items)
  }
  return []
}

const ofSeveral =
  /\b(deux|trois|quatre|cinq|six|[2-6]) {0,2}(?:\(\d{1,2}\) {0,2})?(?:nouve\w+ |jeunes )?(?:postes?|personnes?|profils?|collaborat\w+|collegues|emplois|recrutements|offres|stages|stagiaires|volontaires|apprenti\w*|consultant\w*|services civiques)\b/
const definite = /^(?:le ?(?:\/|ou) ?la |la ?(?:\/|ou) ?le |le |la |l'|les )/
const nameOfSubject =
  /^[^,.:;]{4,70}?(?=[,:]| - | (?:sera|est|aura|tient|assure|dirige|travaill\w+|s'occup\w+|veille|a pour|devra|doit|gere|coordonne)\b)/
const nameOfEntry = /^[^,.:;]{4,70}?(?= ?: [a-z])/

const eachOfThem =
  /^(?:pour |quant a |s'agissant de )?(?:l'une?\b|l'autre\b|l[ea] (?:premiere?|seconde?|deuxieme|troisieme|quatrieme|cinquieme|derniere?)\b(?! (?:fois|annee|semaine|etape|phase|lot)))/
const roleFollows = /[,.;:] |\b(?:sera|est|comme|cherche|cherchons) (?:une? |cel(?:ui|le) d(?:e |'))?/g

/** « Le premier rejoindra le siège. Comptable, il … », « L’autre sera animatrice »: the role that a paragraph about one of several names. */
function roleOfOneOf(line: Pick<Line, 'start' | 'text'>): Range | null {
  if (!eachOfThem.test(line.text)) return null
  const head = line.text.slice(0, 300)
  for (const { index, 0: lead } of matchesOf(roleFollows, head)) {
    const from = index + lead.length
    const name = /^[^,.:;]{4,70}(?=[,.:;]| (?:qui|il|elle) )/.exec(head.slice(from))?.[0]
    if (name && startsWithRole(name) && !namesSuperior(name))
      return { start: line.start + from, end: line.start + from + name.length }
  }
  return null
}

/** « Nous cherchons deux personnes. … Le comptable, basé à Gao, tient… », « COMPTABLE : tient… »: as many paragraphs as posts. */
export function postsInParagraphs(notice: NoticeText): PostingHeading[] {
  const said = ofSeveral.exec(notice.flat)
  const count = numberValue(said?.[1] ?? '') ?? 0
  if (!said || count < 2) return []
  const found = notice.lines.flatMap((line, index): PostingHeading[] => {
    if (line.start < said.index || !line.capitalised || line.heading !== null || namesSuperior(line.text)) return []
    const oneOfThem = roleOfOneOf(line)
    if (oneOfThem) return [{ line: index, title: oneOfThem, ordinal: '', end: null }]
    const article = definite.exec(line.text)?.[0] ?? ''
    const name = (article === '' ? nameOfEntry : nameOfSubject).exec(line.text.slice(article.length))?.[0]
    if (!name || !looksLikeRole(name)) return []
    const start = line.start + article.length
    return [{ line: index, title: { start, end: start + name.length }, ordinal: '', end: null }]
  })
  const all = found.length === count ? found : sentencesOfEach(notice, said.index)
  return all.length === count ? all.map((heading, i) => ({ ...heading, ordinal: String(i + 1) })) : []
}

/** « Le premier est celui de comptable, à Gao. Le second est celui de chauffeur, à Mopti. » */
function sentencesOfEach(notice: NoticeText, from: number): PostingHeading[] {
  return notice.sentences.slice(0, 80).flatMap((sentence): PostingHeading[] => {
    if (sentence.start < from) return []
    const words = flatWords(notice, sentence, 300)
    const text = words.trimStart()
    const title = roleOfOneOf({ start: sentence.start + words.length - text.length, text })
    return title ? [{ line: sentence.line, title, ordinal: '', end: sentence.end }] : []
  })
}
