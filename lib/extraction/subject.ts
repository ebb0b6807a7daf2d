import type { Range } from './lines'
import { field, flatWords, type NoticeText, wordsOf } from './notice-text'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const quoted = String.raw`[«"] ?([^«»"]{3,120}?) ?[»"]`
const mailObject = String.raw`\b(?:objet|sujet)(?: (?:du|de la|de l'|de votre|d'un) ?(?:mail|e-?mail|message|courriel|courrier|candidature|courrier electronique))?`

/** Where a subject or reference is demanded; the first group is what to write. */
const demands: readonly RegExp[] = [
  new RegExp(String.raw`${mailObject}[^.\n«"]{0,80}[:]?\s{0,3}${quoted}`, 'g'),
  new RegExp(
    String.raw`(?:mention\w*|indiqu\w+|precis\w+|portant|inscriv\w+|ecri\w+|intitule\w*|reference)[^.\n«"]{0,60}\s{0,3}${quoted}[^.]{0,60}\bobjet\b`,
    'g',
  ),
  new RegExp(
    String.raw`(?:mail|e-?mail|courriel|message|courrier electronique|objet|candidature)s?\b[^.«"]{0,120}\bmention\b[^.\n«"]{0,40}\s{0,3}${quoted}`,
    'g',
  ),
  new RegExp(
    String.raw`@[^.\s]{1,60}(?:\.[^.\s]{1,40}){1,4}[^.«"]{0,60}\b(?:mention|reference|sous le titre|en precisant|en indiquant)\b[^.\n«"]{0,30}\s{0,3}${quoted}`,
    'g',
  ),
  new RegExp(String.raw`\bmention\b[^.\n«"]{0,40}\s{0,3}${quoted}[^.]{0,30}\ben objet\b`, 'g'),
  new RegExp(String.raw`${mailObject} ?: ?([^\s()«"][^()«"\n.;]{2,80})`, 'g'),
  /\b(?:sous la|en indiquant la|en precisant la|en rappelant la|portant la|avec la|mentionner la) references? (?:suivante )?:? ?[«"]? ?([a-z0-9]{2,}(?:[/_.-][a-z0-9]+)+)/g,
]
const keyword = /\bobjet\b|\bsujet\b|\bmention|\breference|\bsous le titre\b|\ben (?:precis|indiqu)ant\b/

/** The words are a form to fill in, not fixed ones. */
const isPattern =
  /\.\.\.|…|\[|xxx|_{2,}|\b(?:indiquer|preciser|votre|vos|nom et|noms? (?:de famille|du candidat|prenom)|prenoms?|(?:intitule|titre|nom|code|reference|numero) (?:du|de la|de l'|des) (?:poste|lot|offre|zone|mission|candidat)|poste (?:vise|choisi|concerne|sollicite)|lieu (?:souhaite|choisi)|selon le cas)\b/

/** The subject line or reference that a mail must bear, in its fixed words; null for a form to fill in or what only an envelope bears. */
export function readSubject(scope: Scope): Field<string> | null {
  const { notice } = scope
  const found = notice.sentences.flatMap((sentence) => {
    const words = flatWords(notice, sentence, 1200)
    return keyword.test(words)
      ? demandsIn(words).map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
      : []
  })
  const [subject] = ownElseShared(scope, found, (range) => range)
  return subject ? field(notice, wordsOf(notice, trim(notice, subject)), trim(notice, subject)) : null
}

function demandsIn(sentence: string): Range[] {
  return demands.flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
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
