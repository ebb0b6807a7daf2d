import { matchesOf } from '../text/matches-of'
import { firstOfEach } from './first-of-each'
import { field, type NoticeText, roleAt, sentenceAt, wordsOf } from './notice-text'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

const address = /\bhttps?:\/\/[^\s<>"«»)\]]{4,300}|\bwww\.[^\s<>"«»)\]]{4,300}/g
const social =
  /^(?:https?:\/\/)?(?:www\.)?(?:[a-z]{2,3}\.)?(?:facebook|fb|twitter|x|instagram|youtube|t|wa|chat\.whatsapp|whatsapp|telegram)\.(?:com|me|be)\b/
const applying =
  /\b(?:postul\w+|candidat\w+|formulaire|en ligne|lien|portail|plateforme|charger|inscri\w+|soum\w+|depos\w+|dossiers?|apply|remplir)\b/
const reading =
  /\b(?:tdr|termes de reference|telecharg\w+|consult(?:er|ez|able)\w*|plus d'informations?|notre site|site (?:web|internet)|visitez|politique|code de conduite|en savoir plus)\b[^.;]{0,60}$/

/** Web addresses through which to apply; not those to read on, share or visit. */
export function readUrls(scope: Scope): readonly Field<string>[] {
  const { notice } = scope
  const found = matchesOf(address, notice.text).flatMap((match) => {
    const value = match[0].replace(/[.,;:!?'*_]+$/, '')
    const range = { start: match.index, end: match.index + value.length }
    return !social.test(value) && isForApplying(notice, range.start) ? [range] : []
  })
  const chosen = ownElseShared(scope, found, (range) => range)
  const words = (range: (typeof chosen)[number]) => wordsOf(notice, range)
  const first = firstOfEach(chosen, words)
  return first.map((range) => field(notice, words(range), range))
}

function isForApplying(notice: NoticeText, at: number): boolean {
  const sentence = sentenceAt(notice, at)
  const before = notice.text.slice(Math.max(sentence?.start ?? 0, at - 300), at)
  if (reading.test(before)) return false
  if (applying.test(before)) return true
  return roleAt(notice, at) === 'apply'
}
