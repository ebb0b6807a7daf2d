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
const dot = String.raw`(?:\.| ?[[({] ?(?:dot|point|\.) ?[\])}] ?|(?<=-)[ ]{0,2}\n[ ]{0,8}(?=[a-z0-9-]{1,40}\.[a-z])|\.[ ]{0,2}\n[ ]{0,8}(?=[a-z]{2,4}\b)|\n[ ]{0,8}(?=\.[a-z]{2,}))`
const host = String.raw`[a-z0-9-]{1,63}`
const addressPattern = new RegExp(
  String.raw`(?<![a-z0-9._%+-])(${user})(?: {0,2}\n {0,8}(?=@))?${at}(?:\n {0,8})?(${host}(?:${dot}${host}){0,5})`,
)
/** Where an address may stand; the pattern is tried only around it. */
const atSign = /@|[[({] ?(?:at|arobase|a) ?[\])}]| at |<at>/g
/** What a site puts where it took an address away. */
const destroyed =
  /\[ ?e-?mail {1,2}(?:protected|protege)\w* ?\]|\(e-?mail protege\w*\)|adresse e-?mail (?:est )?protegee contre les robots|\[courriel protege\]/

/** Every address of the notice, put together where a line end cut it. */
function addressesIn(notice: NoticeText): Address[] {
  const found = new Map<number, Address>()
  for (const sign of notice.text.matchAll(atSign)) {
    // The mended text is no good here: OCR's figures in an address are its own.
    const from = Math.max(0, sign.index - 80)
    const match = addressPattern.exec(
      notice.folded.text.slice(from, sign.index + 250).slice(lastGap(notice, from, sign.index)),
    )
    const address = match && addressOf(match, from + lastGap(notice, from, sign.index))
    if (address && !found.has(address.start)) found.set(address.start, address)
  }
  return [...found.values()]
}

/** Where the word before the sign begins, counted from `from`. */
function lastGap(notice: NoticeText, from: number, sign: number): number {
  const before = notice.folded.text.slice(from, sign)
  return /[a-z0-9._%+&'-]{0,64}[\s]{0,12}$/.exec(before)?.index ?? 0
}

function addressOf(match: RegExpExecArray, offset: number): Address | null {
  const [, name = '', host = ''] = match
  const domain = host
    .replace(/ ?[[({] ?(?:dot|point|\.) ?[\])}] ?/g, '.')
    .replace(/\s+/g, '')
    .replace(/[.-]+$/, '')
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,12}$/.test(domain)) return null
  const lost = host.length - host.replace(/[\s.-]+$/, '').length
  const start = offset + match.index
  return { value: `${name}@${domain}`, start, end: start + match[0].length - lost }
}

const applying =
  /\b(?:envo\w+|adress\w+|transm\w+|soum\w+|depos\w+|parvenir|postul\w+|candidat\w*|dossiers?|offres?|cv|recus?|recues?|reception|cop(?:ie|ies)|cc|remett\w+|remis\w*|plis|propositions?|courriel|interesse\w*|apply|send)\b/
const enquiring =
  /\b(?:pour (?:toute?s?|plus de|tous?|d'autres|de plus amples) (?:questions?|informations?|renseignements?|precisions?|eclaircissements?|details?|demandes? d'\w+|complements?)|renseignements?|eclaircissements?|plaintes?|signal(?:er|ement)s?|denonc\w+|abus\b|fraude|alerte|(?:les |des |vos )questions?|demand\w+ (?:des |de |d'|leurs? |vos |toute )?(?:precisions?|renseignements?|informations?|eclaircissements?|clarifications?)|informations? (?:complementaires?|supplementaires?)|plus d'informations?|contacter le|nous contacter)\b/

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
  if (enquiring.test(before)) return false
  const after = notice.text.slice(address.end, address.end + 80)
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
