import { matchesOf } from '../text/matches-of'
import { wordPattern } from '../text/word-pattern'
import { askedOfPost } from './asked-of-post'
import type { Range } from './lines'
import { field, type NoticeText, spanOf, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { cuedPassages } from './passages'
import type { Field } from './posting'
import { startsWithRole } from './role-words'
import { pairsOf, type Scope } from './scope'

interface Superior extends Range {
  /** « sous la supervision directe de », « supérieur hiérarchique »: it wins over a general or technical line. */
  readonly isDirect: boolean
}

const cue = wordPattern(
  /\b(?:sous (?:la|l'|sup)|under the|rend\w{0,3} |rapport(?:e|era) |reports? |releve|rattache|superieur|responsable (?:hier|dir)|superviseure? |supervise|encadre)/y,
)

const toThe = String.raw`(?:au |a la |a l'|a son |a sa |to the |to )`
const ofThe = String.raw`(?:du |de la |de l'|d'une? |de son |de sa |of the |de )`
const kind = String.raw`(?:directe?|generale?|hierarchique|fonctionnelle|technique|immediate|administrative|globale|quotidienne|conjointe)`
const lead = new RegExp(
  [
    String.raw`\b(?:sous|under) (?:la |l'|the )?(?:(?:direct|general|overall) )?(?:supervision|autorite|responsabilite|direction|coordination|ligne hierarchique|hierarchie|encadrement)(?: ${kind}(?:,? (?:et )?${kind})?)? (?:et (?:la |l')?(?:supervision|autorite|responsabilite|direction)(?: ${kind})? )?${ofThe}`,
    String.raw`\b(?:rend(?:re|ra|ez|s)?(?: \S+)? compte|rapporte(?:ra)?|reports?|releve(?:ra)?)\b(?: \S+){0,4}? (?:${toThe}|(?:du |de la |de l'))`,
    String.raw`\brattache\S{0,6}(?: (?:\S+ )?(?:hierarchiquement|directement|fonctionnellement))? ${toThe}`,
    String.raw`\b(?:superieure?|responsable) (?:hierarchique|directe?)(?: \S+)? (?:est|sera) (?:le |la |l')`,
    String.raw`\b(?:superviseure?|superieure?)(?: directe?| hierarchique| n ?\+ ?1| immediate?)? ?: ?`,
    String.raw`\b(?:supervise|encadre)\S{0,4} (?:directement )?par (?:le |la |l')`,
  ].join('|'),
  'g',
)
const direct = /\b(?:direct|hierarchi|immediat|superieur|responsable|superviseur|rattache)/

const nextClause =
  /[,;.:«»"\n]| \(|\(\S{7,}| - | (?:basee?s? (?:a|au|en|dans)|qui|dont|en (?!charge|chef)|pour|afin|avec|dans|sur|un|une|il|elle|vous|il\/elle|et (?:en|sous|le|la|l'|les|avec|rend\w*|releve\w*|rapporte\w*|travaille\w*|assure\w*|collabore\w*)|ou sous|au sein|a (?:la fin|travers|chaque|qui|fin)|conformement|selon|chaque|notamment|durant|pendant|ainsi|assure\w*|aura|doit|devra|sera|est|a pour|travaille\w*|participe\w*|contribue\w*|coordonne\b|appuie|realise|conduit|organise|basis|and|in|based)\b|(?<! (?:de|a|et)) (?:l'|(?:le|la|les)\b)| et (?!de |du |d')\S+ (?:l'|(?:le|la|les|une?|avec|sur)\b)| et (?:du|de la|de l'|d'une?) (?=chef|direct|coordinat|coordonnat|responsable|charge)/
const maxLength = 90

/** Who the post answers to, without article: the label's value, else what a sentence says, the direct superior before the general one. */
export function readReportingLine(scope: Scope): Field<string> | null {
  const { notice } = scope
  for (const { values } of pairsOf(scope, 'reportsTo')) {
    const value = values[0] && labelledIn(notice, values[0])
    if (value) return field(notice, wordsOf(notice, value), value)
  }
  const found = askedOfPost(scope, superiorsOf(notice))
  const chosen = found.find(({ isDirect }) => isDirect) ?? found[0]
  return chosen ? field(notice, wordsOf(notice, chosen), chosen) : null
}

const article = /^(?:au |a la |a l'|du |de la |de l'|le |la |l'|the )/

/** A label's value that names someone: « Supervision : 3 agents » names who is below. */
function labelledIn(notice: NoticeText, value: Range): Range | null {
  const words = notice.flat.slice(value.start, Math.min(value.end, value.start + 160))
  const start = value.start + (article.exec(words)?.[0].length ?? 0)
  const rest = notice.flat.slice(start, value.end)
  const stop = /[.;]|, | \((?!e\))/.exec(rest)?.index ?? rest.length
  const end = trimmedEnd(notice, start, start + stop)
  if (end - start < 2 || end - start > maxLength || /\d|^(?:neant|aucun|oui|non\b|n\/a)/.test(rest.slice(0, stop)))
    return null
  return isSomeone(notice, { start, end }) ? { start, end } : null
}

const superiorsOf = oncePerNotice((notice) =>
  cuedPassages(notice, cue).flatMap((passage) =>
    matchesOf(lead, passage.words).flatMap((match): Superior[] => {
      const start = match.index + match[0].length
      const rest = passage.words.slice(start, start + maxLength + 30)
      const words = rest.slice(0, nextClause.exec(rest)?.index ?? rest.length).replace(/[\s*_|-]+$/, '')
      if (words.length < 2 || words.length > maxLength) return []
      const range = passage.rangeOf(start, start + words.length)
      return isSomeone(notice, range) ? [{ ...range, isDirect: direct.test(match[0]) }] : []
    }),
  ),
)

/** Begins with a role, or with its acronym in capitals: « RAF », « DP ». */
function isSomeone(notice: NoticeText, range: Range): boolean {
  const words = notice.flat.slice(range.start, range.end)
  if (
    startsWithRole(words) ||
    /^(?:adjointe?|direction|president|conseil d'administration|bureau|country director|head of|area|line manager|n ?\+ ?1)/.test(
      words,
    )
  )
    return true
  const span = spanOf(notice, range)
  return /^(?:\p{Lu}\p{Ll}?){2,6}\b/u.test(notice.folded.source.slice(span.start, span.end))
}

function trimmedEnd(notice: NoticeText, start: number, end: number): number {
  let last = end
  while (last > start && /[\s*_|,;.:-]/.test(notice.flat.charAt(last - 1))) last--
  return last
}
