import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, wordsOf } from './notice-text'
import type { Field } from './posting'
import { isSaid } from './said'
import { ownElseShared, type Scope } from './scope'

const quoted = String.raw`[«"] ?([^«»"]{3,120}?) ?[»"]`
const ofMail = String.raw`(?: (?:du|de la|de l'|de votre|d'un) ?(?:mail|e-?mail|message|courriel|courrier electronique|courrier|candidature))?`
const mailObject = String.raw`\b(?:(?:objet|sujet)${ofMail}|subject(?: line)?)`
const telling = String.raw`(?:mention\w*|indiqu\w+|precis\w+|port(?:ant|era|eront|er|ez)|inscri\w+|ecri\w+|intitule\w*|reference|mett(?:re|ez|ant)|mis|not(?:er|ez|ant)|rappel\w+|repren\w+|quot\w+|stating|indicat\w+|with)`
/** Words without quotes end with their sentence. */
const unquoted = String.raw`([^\s()«"][^()«"\n.;,]{2,80})`
/** « ATT-ETU-03-2026 », « SUP-PEDA/OMEE » */
const code = String.raw`([a-z0-9]{1,20}(?:[/_.-][a-z0-9]+)+)`

/** Where a subject or reference is demanded; the first group is what to write. */
const demands: readonly RegExp[] = [
  new RegExp(String.raw`${mailObject}[^.\n«"]{0,80}[:]?\s{0,3}${quoted}`, 'g'),
  new RegExp(String.raw`\b${telling}[^.\n«"]{0,60}\s{0,3}${quoted}[^.]{0,60}\b(?:objet|sujet|subject)\b`, 'g'),
  new RegExp(
    String.raw`(?:mail|e-?mail|courriel|message|courrier electronique|objet|candidature)s?\b[^.«"]{0,120}\bmention\b[^.\n«"]{0,40}\s{0,3}${quoted}`,
    'g',
  ),
  new RegExp(
    String.raw`@[^.\s]{1,60}(?:\.[^.\s]{1,40}){1,4}[^.«"]{0,60}\b(?:mention|reference|sous le titre|en precisant|en indiquant|en rappelant)\b[^.\n«"]{0,30}\s{0,3}${quoted}`,
    'g',
  ),
  new RegExp(String.raw`\bmention\b[^.\n«"]{0,40}\s{0,3}${quoted}[^.]{0,30}\ben objet\b`, 'g'),
  new RegExp(String.raw`${mailObject}(?: obligatoire| suivant)? ?: ?([^\s()«"][^()«"\n.;]{2,80})`, 'g'),
  /\bmention(?: obligatoire| suivante)? ?: ?([^\s()«"][^()«"\n.;]{2,80})/g,
  new RegExp(
    String.raw`\b(?:sous l'|avec (?:comme |pour )|ayant pour |pour |en |comme |l')objet${ofMail},? (?:est |sera |suivant )?${unquoted}(?=$|[.;,])`,
    'g',
  ),
  new RegExp(String.raw`\b(?:(?:sous|avec|portant|mentionner) la mention|objet${ofMail}) ${code}`, 'g'),
  new RegExp(
    String.raw`\b(?:sous la|en indiquant la|en precisant la|en rappelant la|portant la|avec la|mentionner la|rappeler la|indiquer la) ref(?:erence|\.)? (?:suivante )?:? ?[«"]? ?${code}`,
    'g',
  ),
  new RegExp(
    String.raw`\bref(?:erence|\.)? (?:a (?:rappeler|mentionner|indiquer)[^.:«"]{0,40}: ?)?[«"]? ?${code}(?=[^.]{0,12}\b(?:a (?:rappeler|mentionner|indiquer)|(?:doit|devra|sera)[^.]{0,12}(?:rappelee?|mentionnee?|indiquee?|figurer|portee?)))`,
    'g',
  ),
  new RegExp(String.raw`\breference a (?:rappeler|mentionner|indiquer)[^.:«"]{0,40}: ?[«"]? ?${code}`, 'g'),
]
const keyword = wordPattern(
  /\bobjet\b|\bsujet\b|\bsubject\b|\bmention|\bref(?:erence|\.)|\bsous le titre\b|\ben (?:precis|indiqu|rappel)ant\b/,
)

/** The words are a form to fill in, not fixed ones. */
const isPattern =
  /\.\.\.|…|\[|xxx|_{2,}|\b(?:indiquer|preciser|votre|vos|nom et|noms? (?:de famille|du candidat|prenom)|prenoms?|(?:intitule|titre|nom|code|reference|numero) (?:du|de la|de l'|des) (?:poste|lot|offre|zone|mission|candidat)|poste (?:vise|choisi|concerne|sollicite)|(?:indique|mentionne|cite)\w* (?:ci-|plus haut)|lieu (?:souhaite|choisi)|selon le cas)\b/

/** The subject line or reference that a mail must bear, in its fixed words; null for a form to fill in or what only an envelope bears. */
export function readSubject(scope: Scope): Field<string> | null {
  const { notice } = scope
  const found = notice.sentences.flatMap((sentence) => {
    if (!isSaid(notice, sentence, keyword, 1200)) return []
    return demandsIn(flatWords(notice, sentence, 1200))
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
      .filter((range) => isName(notice, range))
  })
  const [subject] = ownElseShared(scope, found, (range) => range)
  return subject ? field(notice, wordsOf(notice, trim(notice, subject)), trim(notice, subject)) : null
}

/** What is to be written begins with a capital letter or a figure, or stands in quotes: « a pour objet la lutte » demands nothing. */
function isName(notice: NoticeText, range: Range): boolean {
  return (
    /^[\p{Lu}\p{Nd}]/u.test(wordsOf(notice, range)) || /[«"] ?$/.test(notice.text.slice(range.start - 2, range.start))
  )
}

function demandsIn(sentence: string): Range[] {
  return demands.flatMap((pattern) =>
    matchesOf(pattern, sentence).flatMap((match) => {
      const words = match[1]?.trim()
      if (
        !words ||
        isPattern.test(words) ||
        isOfEnvelope(sentence.slice(Math.max(0, match.index - 80), match.index + match[0].length))
      )
        return []
      const start = match.index + match[0].lastIndexOf(words)
      return [{ start, end: start + words.length }]
    }),
  )
}

function isOfEnvelope(words: string): boolean {
  return /\benveloppe|\bplis?\b/.test(words) && !/\bobjet|mail\b|courriel|message|electronique/.test(words)
}

function trim(notice: NoticeText, range: Range): Range {
  let { end } = range
  while (end > range.start && /[\s.,;)*_]/.test(notice.text.charAt(end - 1))) end--
  return { start: range.start, end }
}
