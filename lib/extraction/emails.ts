import { matchesOf } from '../text/matches-of'
import type { Span } from '../text/span'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, sentenceAt, spanOf } from './notice-text'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

export interface EmailReading {
  readonly applyEmails: readonly Field<string>[]
  readonly copyEmails: readonly string[]
  readonly destroyedEmail: Span | null
}

interface Address extends Range {
  readonly value: string
}

const user = String.raw`[a-z0-9][a-z0-9._%+&'-]{0,63}`
const at = String.raw`(?: ?@ ?| ?[[({] ?(?:at|arobase|a|@) ?[\])}] ?| +at +(?=[a-z0-9-]{2,40}(?:\.| ?[[(]))| ?<at> ?)`
const dot = String.raw`(?:\.| ?[[({] ?(?:dot|point|\.) ?[\])}] ?|(?<=-)[ ]{0,2}\n[ ]{0,8}(?=[a-z0-9-]{1,40}\.[a-z])|\.[ ]{0,2}\n[ ]{0,8}(?=[a-z]{2,4}\b)|\n[ ]{0,8}\.(?=[a-z]{2,})|(?<=[@)}>\]] ?[a-z0-9-]{1,63})[ ]{0,2}\n[ ]{0,8}(?=[a-z0-9-]{1,40}\.[a-z]{2,}))`
const host = String.raw`[a-z0-9-]{1,63}`
const addressPattern = new RegExp(
  String.raw`(?<![a-z0-9._%+-])(${user})(?: {0,2}\n {0,8}(?=@))?${at}(?:\n {0,8})?(${host}(?:${dot}${host}){0,5})`,
)
/** « x@rive.⏎org » was cut after its point; in « x@rive.example.⏎Date limite » the sentence ends there. */
const cutAtPoint = /\.[ ]{0,2}\n[ ]{0,8}([a-z]{2,4})$/
const usualEndings =
  /^(?:org|com|net|int|info|gov|edu|ngo|ong|asso|ml|bf|ne|sn|gn|ci|bj|tg|td|mr|ma|dz|tn|ly|cm|cf|cd|cg|ga|gw|cv|gm|fr|be|ch|ca|eu)$/
/** Where an address may stand; the pattern is tried only around it. */
const atSign = /@|[[({] ?(?:at|arobase|a) ?[\])}]| at |<at>/g
/** What a site puts where it took an address away. */
const destroyed =
  /\[ ?e-?mail {1,2}(?:protected|protege)\w* ?\]|\(e-?mail protege\w*\)|adresse e-?mail (?:est )?protegee contre les robots|\[courriel protege\]/

/** Every address of the notice, put together where a line end cut it. */
function addressesIn(notice: NoticeText): Address[] {
  const found = new Map<number, Address>()
  for (const sign of matchesOf(atSign, notice.text)) {
    // The mended text is no good here: OCR's figures in an address are its own.
    const from = Math.max(0, sign.index - 80)
    const match = addressPattern.exec(
      notice.folded.text.slice(from, sign.index + 250).slice(lastGap(notice, from, sign.index)),
    )
    const address = match && addressOf(notice, match, from + lastGap(notice, from, sign.index))
    if (address && !found.has(address.start)) found.set(address.start, address)
  }
  return [...found.values()]
}

/** Where the word before the sign begins, counted from `from`. */
function lastGap(notice: NoticeText, from: number, sign: number): number {
  const before = notice.folded.text.slice(from, sign)
  return /[a-z0-9._%+&'-]{0,64}[\s]{0,12}$/.exec(before)?.index ?? 0
}

function addressOf(notice: NoticeText, match: RegExpExecArray, offset: number): Address | null {
  const [whole, name = '', stated = ''] = match
  const start = offset + match.index
  const host = stated.slice(0, hostEnd(notice, stated, start + whole.length - stated.length))
  const domain = host
    .replace(/ ?[[({] ?(?:dot|point|\.) ?[\])}] ?/g, '.')
    .replace(/\s+/g, '')
    .replace(/[.-]+$/, '')
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/.test(domain)) return null
  const end = start + whole.length - stated.length + host.replace(/[\s.-]+$/, '').length
  return { value: `${name}@${domain}`, start, end }
}

/** Where a host ends of which a line end may have cut something off, or added the next sentence's first word to. */
function hostEnd(notice: NoticeText, host: string, at: number): number {
  const cut = cutAtPoint.exec(host)
  if (!cut) return host.length
  const [, last = ''] = cut
  const span = notice.folded.sourceSpan(at + host.length - last.length, at + host.length)
  const isWord = /^\p{Lu}/u.test(notice.folded.source.slice(span.start, span.end))
  const isWhole = host.slice(0, cut.index).includes('.') && !usualEndings.test(last)
  return isWord || isWhole ? cut.index : host.length
}

const applying =
  /\b(?:envo\w+|adress\w+|transm\w+|soum\w+|depos\w+|parvenir|parvien\w+|postul\w+|candidat\w*|dossiers?|offres?|cv|recus?|recues?|reception|cop(?:ie|ies)|cc|enverr\w+|remett\w+|remis\w*|plis|propositions?|courriel|interesse\w*|apply|send|submit\w*|applications?)\b/
const enquiring =
  /\b(?:pour (?:toute?s?|plus de|tous?|d'autres|de plus amples) (?:questions?|informations?|renseignements?|precisions?|eclaircissements?|details?|demandes? d'\w+|complements?)|renseignements?|eclaircissements?|plaintes?|signal(?:er|ement)s?|denonc\w+|abus\b|fraude|alerte|questions?\b|enquiries|inquiries|demand\w+ (?:des |de |d'|leurs? |vos |toute )?(?:precisions?|renseignements?|informations?|eclaircissements?|clarifications?)|informations? (?:complementaires?|supplementaires?)|plus d'informations?|en cas (?:de |d')(?:souci|probleme|difficulte|besoin|empechement|panne)|assistance technique|contacter le|nous contacter)\b/

/** « Les candidatures et les questions sont reçues à » */
const applyingToo =
  /\b(?:candidatures?|dossiers?|postuler|cv)\b[^@.;]{0,40}\b(?:et|ou|ainsi que)\b[^@.;]{0,40}\b(?:questions?|renseignements?|informations?|precisions?)\b/
const refused = /^[^@.]{0,60}\b(?:cette|ladite) adresse\b[^@.]{0,30}\b(?:ne (?:ser|peu)|n'est|refus|rejet)/

/** Where to send the application, copies included. Addresses for questions and complaints, and those of the letterhead, are left out. */
export function readEmails(scope: Scope): EmailReading {
  const { notice } = scope
  const addresses = addressesIn(notice)
  const toApply = addresses.filter((address) => isForApplying(notice, address))
  const chosen = ownElseShared(scope, toApply, (address) => address)
  const first = chosen.filter((address, i) => chosen.findIndex((other) => other.value === address.value) === i)
  const copies = first.filter((address) => isCopy(notice, address)).map(({ value }) => value)
  const lost = destroyed.exec(notice.text)
  return {
    applyEmails: first.map((address) => field(notice, address.value, address)),
    copyEmails: copies.length < first.length ? copies : [],
    destroyedEmail: lost ? spanOf(notice, { start: lost.index, end: lost.index + lost[0].length }) : null,
  }
}

function isForApplying(notice: NoticeText, address: Range): boolean {
  const sentence = sentenceAt(notice, address.start)
  const start = Math.max(sentence?.start ?? 0, address.start - 300)
  const before = notice.text.slice(start, address.start)
  const after = notice.text.slice(address.end, address.end + 120)
  if ((enquiring.test(before) && !applyingToo.test(before)) || refused.test(after)) return false
  if (applying.test(before) || /^[^.\n]{0,60}\b(?:objet|mention|en copie|au plus tard|avant le)\b/.test(after))
    return true
  const section = roleAt(notice, address.start)
  if (section === 'apply' || section === 'documents') return true
  // « À : x@y » under the sentence that says to send.
  const above = notice.text.slice(Math.max(0, address.start - 260), address.start)
  return (
    /(?:^|\n)[^\n]{0,30}(?:\ba|mail|courriel|adresse|electronique) ?:? ?$/.test(above) &&
    applying.test(above) &&
    !enquiring.test(above)
  )
}

function isCopy(notice: NoticeText, address: Range): boolean {
  return (
    /\b(?:cc|cci|copies?)\b[^@.;]{0,40}$/.test(notice.text.slice(Math.max(0, address.start - 80), address.start)) &&
    !/@/.test(
      /\b(?:cc|copies?)\b[^;]*$/.exec(notice.text.slice(Math.max(0, address.start - 80), address.start))?.[0] ?? '',
    )
  )
}
