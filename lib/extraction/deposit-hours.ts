import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { firstOfEach } from './first-of-each'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { type Passage, passagesAt, saidAt } from './passages'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const day = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?'
const days = String.raw`(?:(?:du |de )?${day} ?(?:au|a|-) ?${day}(?: inclus)?|(?:tous )?les ${day}(?:,? (?:et |ou )?(?:les )?${day}){0,4}|(?:tous )?les jours(?: ouvr\w+| de la semaine| de travail)?|(?:aux |chaque )?jours? ouvr(?:ables?|es?|iers?)|(?:le |chaque )?${day})`
const part = '(?:,? (?:le |les |dans la )?(?:matin(?:ee)?|apres-midi)s?)'
const time = String.raw`\d{1,2} ?(?:h(?:eures?)?|:)(?: ?\d{2})?(?: ?(?:mn|min|mm)\b)?`
const range = String.raw`(?:de |entre |des )?${time} ?(?:a|-|et|jusqu'a|/) ?${time}`
const ranges = String.raw`${range}(?:(?:,| ?/)? ?(?:et |puis |ou )?(?:de )?${range}){0,2}`
const service = String.raw`(?:(?:aux |les |pendant les |durant les |selon les |dans les )?(?:jours et |jours ouvrables et )?heures (?:de service|de bureau|ouvrables|ouvrees|administratives|legales|normales|d'ouverture|de travail)(?: (?:(?:des |du |de nos |de l'|de la |d'|de notre |de )?(?:bureaux?|service|secretariat|siege|ong|association|travail|administration|l'ong)))?)`
const block = String.raw`(?:${days}${part}?,? ?(?::|\()? ?(?:aux heures suivantes :? ?)?${ranges}(?: ?\))?|${ranges},? ?${days}|${service}(?: ?[:(,]? ?(?:soit )?(?:${days},? ?)?${ranges})?|${days}${part}|${ranges})`
const hours = new RegExp(
  String.raw`(?<![\w])${block}(?:(?: ?[,;/]|,? et)? ?(?:le |les )?(?:${days},? ?(?::|de)? ?${ranges}|${ranges},? ?${days})){0,3}`,
  'g',
)

/** Most sentences with an hour in them state a deadline: only a range, or words for one, is worth the longer expression. */
const cue = wordPattern(new RegExp(String.raw`\bheures (?:de |d'|ouvr|admin|norm|legal)|\b${day} (?:matin|apres)`, 'y'))
const hour = /\d(?= ?[h:])/g
/** Behind the first figures of « 8h30 à 12h ». */
const restOfRange = / ?(?:h(?:eures?)?|:)(?: ?\d{2})?(?: ?(?:mn|min|mm)\b)? ?(?:a|-|et|jusqu'a|\/) ?\d/y

const ofDeposit =
  /\b(?:depos\w+|depots?|remis\w*|remettre|remett\w+|recu\w*|reception\w*|plis?|enveloppes?|dossiers?|candidatures?|offres|main propre|retir\w+|ouverts?|ouverture|secretariat)\b/
const otherHours =
  /\b(?:heures? par (?:semaine|jour|mois)|horaires? (?:de travail|hebdo\w+)|temps (?:plein|partiel|complet)|mi-temps|entretiens?|tests?|epreuves?|interviews?|formations?|reunion|atelier|couvre-feu|rythme|ouverture des (?:plis|offres|enveloppes)|depouillement|seance|travaill\w+|(?:offres|plis|propositions|enveloppes)(?: \S+){0,2} ouvert\w*)\b/
/** « le lundi 15 juin de 8h à 12h » is one day's. */
const datedBefore = /\b\d{1,2}(?:er)? [a-z]{3,9}\.?(?: \d{4})?,? ?$|\d[/.-]\d{2,4},? ?$/

/** When the counter takes applications, as stated; not the hours of the post, of a test or of the deadline. */
export function readDepositHours(scope: Scope): readonly Field<string>[] {
  const { notice } = scope
  const found = ownElseShared(scope, hoursOf(notice), (hoursRange) => hoursRange)
  return firstOfEach(
    found.map((hoursRange) => field(notice, wordsOf(notice, hoursRange), hoursRange)),
    ({ value }) => value,
  )
}

const hoursOf = oncePerNotice((notice) => {
  const hours = matchesOf(hour, notice.flat).map(({ index }) => index)
  const ofRanges = hours.filter((at) => beginsRange(notice.flat, at + 1))
  const places = [...ofRanges, ...saidAt(notice, cue)].sort((a, b) => a - b)
  return passagesAt(notice, places).flatMap((passage) => hoursIn(notice, passage))
})

function beginsRange(words: string, end: number): boolean {
  restOfRange.lastIndex = end
  return restOfRange.test(words)
}

function hoursIn(notice: NoticeText, { start, words, rangeOf }: Passage): Range[] {
  if (!ofDeposit.test(words) || otherHours.test(words)) return []
  const role = roleAt(notice, start)
  if (role === 'tasks' || role === 'profile' || role === 'selection' || role === 'conditions') return []
  return matchesOf(hours, words).flatMap((match) => {
    if (
      (/^(?:de |entre |des )?\d/.test(match[0]) && datedBefore.test(words.slice(0, match.index))) ||
      !isWhole(match[0])
    )
      return []
    return [rangeOf(match.index, match.index + match[0].trimEnd().length)]
  })
}

/** A day alone says no hours; a part of it does: « les lundis et mercredis matin ». */
function isWhole(words: string): boolean {
  return /\d|heures|matin|apres-midi/.test(words)
}
