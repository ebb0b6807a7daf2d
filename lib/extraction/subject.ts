import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { type PostingNames, postingsNamed } from './post-restriction'
import type { Field } from './posting'
import { saidWithin } from './said-within'
import { saysAny } from './says-any'
import { ownElseShared, type Scope } from './scope'
import type { Sentence } from './sentences'
import { subjectDemands, subjectValues } from './subject-words'

/** A subject demanded, with the folded words around it that may say for which post. */
interface DemandedSubject extends Range {
  readonly before: string
  readonly after: string
  /** What stands before the first subject of the same sentence: where it names a post, each post stands before its own. */
  readonly lead: string
  /** Its own words where the sentence offers several: « objet « Juriste Rive » ou « Comptable Rive » ». */
  readonly choice: string
}

/** The subject line or reference that a mail must bear, in its fixed words; null for a form to fill in or what only an envelope bears. */
export function readSubject(scope: Scope, self: PostingNames, all: readonly PostingNames[]): Field<string> | null {
  const { notice } = scope
  const subjects = subjectsIn(notice)
  const meant = subjects.filter((each) => isOf(each, self, all))
  const [subject] = ownElseShared(scope, meant, (range) => range)
  return subject ? field(notice, wordsOf(notice, subject), subject) : null
}

/** « Objet, poste A : « X » ; poste B : « Y » », « « X » pour le poste A » */
function isOf(
  { before, after, lead, choice }: DemandedSubject,
  self: PostingNames,
  all: readonly PostingNames[],
): boolean {
  if (all.length < 2) return true
  const named = (words: string) => {
    const found = postingsNamed(words, all)
    return found.length < all.length ? found : []
  }
  const stated = named(lead).length > 0 ? named(before) : named(after)
  const meant = stated.length > 0 ? stated : named(choice)
  return meant.length === 0 || meant.some((each) => each.ordinal === self.ordinal && each.title === self.title)
}

const longest = 1200
const hasKeyword = saysAny(
  wordPattern(
    /\b(?:objets?|sujet|subject|mention|ref(?:erence|\.)|intitul\w+|titr(?:e|er|ez|ant)|nomm(?:er|ez|ant)|libelle|sous le|(?:indiqu|mentionn|precis|not|rappel)(?:er|ez|era|erez|erons)|(?:inscri|ecri)(?:re|vez|ra|rez)|en (?:precis|indiqu|rappel)ant)\b|\bmention/y,
  ),
)

const subjectsIn = oncePerNotice((notice) => {
  const found: DemandedSubject[] = labelledIn(notice)
  notice.sentences.forEach((sentence, i) => {
    if (!hasKeyword(notice, sentence) || isHeadOfNotice(notice, sentence)) return
    if (sentence.bullet && roleAt(notice, sentence.start) === 'tasks') return
    const { start } = sentence
    const byPost = subjectsByPost(notice, i)
    if (byPost.length > 0) {
      // The first of them reads like the value of « Objet du mail ».
      const [first] = byPost
      const whole = found.findIndex((each) => first && each.start < first.start && each.end >= first.end)
      if (whole >= 0) found.splice(whole, 1)
      found.push(...byPost)
      return
    }
    const words = wordsFrom(notice, i)
    const [first] = subjectDemands
      .flatMap((demand) => saidWithin({ notice, start, words }, demand))
      .flatMap((match) => valueIn(notice, match, start, words))
      .toSorted((a, b) => a.start - b.start)
    if (!first) return
    const others = matchesOf(subjectValues, words).flatMap((match) => {
      const value = valueIn(notice, match, start, words)
      return value.filter((range) => range.start >= first.end)
    })
    const all = [first, ...others]
    const lead = notice.flat.slice(start, first.start)
    all.forEach((value, k) => {
      const from = all[k - 1]?.end ?? start
      found.push({
        ...value,
        before: notice.flat.slice(from, value.start),
        after: notice.flat.slice(value.end, all[k + 1]?.start ?? start + words.length),
        lead,
        choice: all.length > 1 ? notice.flat.slice(value.start, value.end) : '',
      })
    })
  })
  return found
})

/** A table's « Objet du message | HES/01 »; « Objet » alone says what a notice is about. */
function labelledIn(notice: NoticeText): DemandedSubject[] {
  return notice.pairs.flatMap(({ key, words, values: [value] }) => {
    if (key !== 'subject' || !words.includes(' ') || !value) return []
    const range = trimmed(notice, value)
    const isFixed = /^[\p{Lu}\p{Nd}]/u.test(wordsOf(notice, range))
    return isFixed && !/[«"]/.test(notice.flat.slice(range.start, range.end)) && isFixedWords(notice, range)
      ? [{ ...range, before: '', after: '', lead: '', choice: '' }]
      : []
  })
}

/** « Objet du mail : » above « – Comptable : CPT-RIVE », « – Chauffeur : CHF-RIVE ». */
function subjectsByPost(notice: NoticeText, index: number): readonly DemandedSubject[] {
  const { sentences, flat } = notice
  const head = sentences[index]
  if (!head || !headOfSubjects.test(flat.slice(head.start, head.end))) return []
  const subjects: DemandedSubject[] = []
  for (let i = index + 1; sentences[i]?.bullet; i++) {
    const item = sentences[i] ?? head
    const label = /^[^:«"]{3,60}: ?["«]? ?/.exec(flat.slice(item.start, item.end))?.[0]
    if (label === undefined) break
    const value = trimmed(notice, { start: item.start + label.length, end: item.end })
    const unquoted = /[»"]$/.test(flat.slice(value.start, value.end)) ? { ...value, end: value.end - 1 } : value
    const range = trimmed(notice, unquoted)
    if (isFixedWords(notice, range)) subjects.push({ ...range, before: label, after: '', lead: label, choice: '' })
  }
  return subjects
}

const headOfSubjects = /\b(?:objet|sujet)\b[^:]{0,60}: *$/

/**
 * A sentence's words with those of the next lines that it leads to, line ends kept between them: « Objet du message : » above what
 * to write, « ; poste B : … ».
 */
function wordsFrom({ sentences, flat, text }: NoticeText, index: number): string {
  const said = ({ start, end }: Sentence) => flat.slice(start, end)
  const [from, second] = [sentences[index], sentences[index + 1]]
  if (!from) return ''
  let words = said(from).slice(0, longest)
  if (words.length === longest || !second) return words
  const leadsOn = /: *$/.test(words)
  let end = from.end
  for (let i = index + 1; i < sentences.length; i++) {
    const next = sentences[i]
    if (!next || next.end - next.start > 120 || words.length > longest) break
    const isOfPost = otherPost.test(said(next)) && (/; *$/.test(words) || next.bullet)
    if (!isOfPost && !(leadsOn && i === index + 1)) break
    words += text.slice(end, next.start) + said(next)
    end = next.end
  }
  return words
}

const otherPost = /^\W*(?:pour )?(?:les? |la |l')?(?:postes?|profils?|lots?|offres?|codes?)\b/
const postLabel = /^(?:pour )?(?:les? |la |l')?(?:postes?|profils?|lots?|offres?|codes?) [^:]{0,40}: ?/

/** « Objet : recrutement d’un comptable » over a letter says what the notice is about. */
function isHeadOfNotice(notice: NoticeText, { start, line }: Sentence): boolean {
  if (!/^(?:objet|sujet|subject) {0,3}:/.test(notice.flat.slice(start, start + 14))) return false
  const role = roleAt(notice, start)
  if (role === 'apply' || role === 'documents') return false
  return line < 25 && !/@|\b(?:envo|postul|adress)/.test(notice.text.slice(Math.max(0, start - 300), start))
}

/** The words are a form to fill in, not fixed ones. */
const isForm =
  /\.\.\.|…|\[|<|xxx|_{2,}|(?<![a-z])(?:prenoms?|noms?)(?![a-z])|\b(?:indiquer|preciser|votre|vos|(?:intitule|titre|code|reference|numero) (?:exacte? )?(?:du|de la|de l'|des|d'un) (?:poste|lot|offre|zone|mission|candidat)|poste (?:vise|choisi|concerne|sollicite|postule)|(?:indique|mentionne|cite)\w* (?:ci-|plus haut)|(?:lieu|site|ville|zone) (?:souhaite|choisi|vise)\w*|selon le cas)\b|^(?:poste|intitule|titre|reference|objet)\W*$|^(?:poste|intitule|titre) ?[+/_-]/

function valueIn(notice: NoticeText, match: RegExpExecArray, start: number, words: string): Range[] {
  const group = match.findIndex((each, i) => i > 0 && each !== undefined)
  const place = match.indices?.[group]
  if (!place) return []
  const ofPost = postLabel.exec(words.slice(...place))?.[0].length ?? 0
  const from = start + place[0] + ofPost
  // « *STAGE 2026* ou dépôt au siège »: bold words end where the bold does.
  const bold = /[*_]\W?$/.test(notice.flat.slice(from - 2, from)) || '*_'.includes(notice.flat.charAt(from))
  const close = bold ? /(?<=\w)[*_](?!\w)/.exec(notice.flat.slice(from, start + place[1]))?.index : undefined
  const range = trimmed(notice, { start: from, end: close === undefined ? start + place[1] : from + close })
  const around = words.slice(Math.max(0, match.index - 80), match.index + match[0].length + 40)
  if (!isFixedWords(notice, range) || isOfEnvelope(around)) return []
  const isQuoted = /[«"'<] ?$/.test(notice.flat.slice(range.start - 2, range.start))
  // « a pour objet la lutte contre la faim » demands nothing.
  return isQuoted || /^[\p{Lu}\p{Nd}]/u.test(wordsOf(notice, range)) ? [range] : []
}

function isFixedWords({ flat }: NoticeText, { start, end }: Range): boolean {
  return end - start > 1 && end - start < 120 && !isForm.test(flat.slice(start, end))
}

function isOfEnvelope(words: string): boolean {
  return (
    /\benveloppe|\bplis?\b/.test(words) &&
    !/\bobjet|mail\b|courriel|message|electronique|@|[[({] ?(?:at|arobase?) ?[\])}]/.test(words)
  )
}

function trimmed({ flat }: NoticeText, { start, end }: Range): Range {
  let [from, to] = [start, end]
  while (to > from && /[\s.,;:)*_-]/.test(flat.charAt(to - 1))) to--
  while (from < to && /[\s*_:]/.test(flat.charAt(from))) from++
  return { start: from, end: to }
}
