import { matchesOf } from '../text/matches-of'
import { firstOfEach } from './first-of-each'
import type { Range } from './lines'
import { field, type NoticeText, roleAt, sentenceAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'

interface Phone extends Range {
  /** What two ways of writing one number have in common: its last eight digits. */
  readonly key: string
  /** Said to be for questions or for applying; else it is the employer's, in a letterhead. */
  readonly toCall: boolean
}

/** « +223 20 22 33 44 », « (00227) 20.73.25.44 », « 33 981 00 00 », « 0812 345 678 »; what stands before it decides. */
const number =
  /(?<![\w+/.,-])(?=[(+\d])(?:(\(? ?(?:\+|00) ?\(?\d{1,3}\)?|\(\d{3}\))[ .-]{0,2}(?:\(0\)[ .-]?)?)?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){1,5}(?![\w/]|[.,-]\d)/y
const extension = /^,? ?\(?(?:poste|ext(?:ension)?\.?) ?:? ?\d{2,5}\)?/
const dateOrYears = /^(?:\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d\d|(?:19|20)\d\d ?[-. ] ?(?:(?:19|20)\d\d|\d\d[-. ]\d\d))$/

const cue =
  /(?:\b(?:tel|telephone\w*|tph|phones?|cel|cell|cellulaires?|gsm|mobiles?|portables?|standard|whats ?app|contacts?|contact(?:er|ez)|appel(?:er|ez|ant)|appels? (?:au|telephoniques?)|joindre|joignables?|numeros?|num|sms|call|renseignements?|informations?|infos?|infoline|precisions?|questions?)\b|📞|☎|📱)(?:[^\d;]|@\S{0,40}){0,70}$/u
const calling =
  /\b(?:appel(?:er|ez|ant)|appels? (?:au|telephoniques?)|joindre|joignables?|contact(?:er|ez)|renseignements?|informations?|infos?|precisions?|questions?|eclaircissements?|details|whats ?app|sms|call)\b/
/** Right before a number: what it is, when it is no telephone's. */
const otherNumber =
  /\b(?:nif|rccm|ifu|ninea|ice|ncc|b\.? ?p|boite postale|compte|iban|rib|swift|ref|reference|arrete|decret|recepisse|agrement|loi|code(?: postal)?|matricule|cnss|fax|telecopie|autorisation|visa|accord(?:-cadre)?|avis|offre|lot|porte|rue|avenue|villa|budget|montant|salaire)\b[ :.°n-]{0,8}$|\b(?:n|no)[°.] ?$/
const otherPurpose =
  /\b(?:plaintes?|denonc\w+|abus|fraude\w*|signaler|signalements?|numero vert|ligne verte|presse|urgences?|alerte|harcelement|arnaque|personnes? de reference)\b/
const amountAfter =
  /^ ?(?:f\b|f ?cfa|fcfa|cfa|xof|xaf|francs?|fg|gnf|mru|dinars?|da\b|dt\b|tnd|dzd|dirhams?|dh|mad|usd|dollars?|euros?|€|\$|%|habitants|personnes|enfants|menages|beneficiaires|ans\b|km|m2)/

/**
 * Numbers to call for the application or for questions, as stated, each once; where there is none, those of the employer's letterhead,
 * flagged as inferred. Numbers for complaints, of registers, accounts and post boxes are left out.
 */
export function readPhones(scope: Scope): readonly Field<string>[] {
  const { notice } = scope
  const phones = ownElseShared(scope, phonesOf(notice), (phone) => phone)
  const toCall = phones.filter((phone) => phone.toCall)
  return firstOfEach(toCall.length > 0 ? toCall : phones, ({ key }) => key).map((phone) =>
    field(notice, wordsOf(notice, phone), phone, phone.toCall ? [] : ['inferred']),
  )
}

const phonesOf = oncePerNotice((notice): readonly Phone[] => {
  const phones: Phone[] = []
  let last: Phone | null = null
  for (const match of matchesOf(rowOfFigures, notice.flat).flatMap((row) => numbersIn(notice.flat, row))) {
    const digits = match[0].replace(/\D/g, '')
    const phone: Phone | null = isPhone(notice, match, digits) ? phoneAt(notice, match, digits, last) : null
    if (!phone) continue
    phones.push(phone)
    last = phone
  }
  return phones
})

/** Where figures enough for a number without its country stand together. */
const rowOfFigures = /\d(?:[ .()+-]{0,4}\d){6,200}/g
/** Plus and brackets before the first figure. */
const mostBefore = 5

/** Every match of `number` in a row of figures: tried only at a figure, plus or bracket, which few characters are. */
function numbersIn(words: string, { index, 0: row }: RegExpExecArray): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = Math.max(0, index - mostBefore); at < index + row.length; at++) {
    const code = words.charCodeAt(at)
    if ((code < 0x30 || code > 0x39) && code !== 0x28 && code !== 0x2b) continue
    number.lastIndex = at
    const match = number.exec(words)
    if (!match) continue
    found.push(match)
    at += match[0].length - 1
  }
  return found
}

function isPhone(notice: NoticeText, match: RegExpExecArray, digits: string): boolean {
  const prefix = match[1]?.replace(/\D/g, '').length ?? 0
  const national = digits.length - prefix
  if (prefix > 0 ? national < 7 || national > 10 : national < 8 || national > 10) return false
  const end = match.index + match[0].length
  return !dateOrYears.test(match[0]) && !amountAfter.test(notice.flat.slice(end, end + 20))
}

/** « 76 12 34 56 / 66 … », « 70 00 00 00 (WhatsApp) ou 71 … » */
const listed = /^ ?(?:\([^()\d]{1,20}\) ?)?(?:[/,;-]|ou|et)? ?(?:\([^()\d]{1,20}\) ?)?(?:au |le |whats ?app ?:? ?)?$/

function phoneAt(notice: NoticeText, match: RegExpExecArray, digits: string, last: Phone | null): Phone | null {
  // « Mme Diallo (79 00 00 00) »: the bracket is not the number's.
  const start = match.index + (match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0)
  const bare = match.index + match[0].length
  const end = bare + (extension.exec(notice.flat.slice(bare, bare + 24))?.[0].length ?? 0)
  const key = digits.slice(-8)
  if (last && start - last.end < 40 && listed.test(notice.flat.slice(last.end, start)))
    return { start, end, key, toCall: last.toCall }
  const sentence = sentenceAt(notice, start)
  // The figure of a table has its label on the line above: what is wanted stands at most a line before.
  const before = notice.flat.slice(Math.max(0, start - 130, (sentence?.start ?? 0) - 60), start)
  if (otherNumber.test(before) || otherPurpose.test(before)) return null
  const hasCue = cue.test(before)
  if (!hasCue && !match[1]?.includes('+')) return null
  const role = roleAt(notice, start)
  const toCall = calling.test(before) || role === 'apply' || role === 'documents'
  return { start, end, key, toCall }
}
