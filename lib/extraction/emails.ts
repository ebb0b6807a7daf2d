import type { Span } from '../text/span'
import { wordPattern } from '../text/word-pattern'
import { addressesIn, type EmailAddress } from './email-addresses'
import { firstOfEach } from './first-of-each'
import type { Range } from './lines'
import { field, indexAt, type NoticeText, roleAt, sentenceAt, spanOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { isFor, type PostingNames } from './post-restriction'
import type { Field } from './posting'
import { everySaid } from './said'
import { ownElseShared, type Scope } from './scope'

export interface EmailReading {
  readonly applyEmails: readonly Field<string>[]
  readonly copyEmails: readonly string[]
  readonly destroyedEmail: Span | null
}

/** What a site puts where it took an address away. */
const destroyed =
  /\[ ?e-?mail {1,2}(?:protected|protege)\w* ?\]|\(e-?mail protege\w*\)|adresse e-?mail (?:est )?protegee contre les robots|\[courriel protege\]/

const destroyedIn = oncePerNotice(({ text }): Range | null => {
  const lost = text.includes('protege') || text.includes('protected') ? destroyed.exec(text) : null
  return lost && { start: lost.index, end: lost.index + lost[0].length }
})

const applying =
  /\b(?:envo\w+|enverr\w+|adress(?:er|ez|ee?s?|ent|ant)\b|transm\w+|soum\w+|depos\w+|parvenir|parvien\w+|postul\w+|candidat\w*|dossiers?|offres?|cv|recus?|recues?|reception|cop(?:ie|ies)|cc|remett\w+|remis\w*|plis|propositions?|interesse\w*|par (?:(?:e-?)?mail|courriel|voie electronique)|apply|send|submit\w*|applications?)\b/
/** Questions are sent so too: « Une question ? Écrivez-nous à ». */
const writing = /\b(?:ecri(?:re|vez(?:-nous)?) (?:directement )?|(?:dans|par) (?:un |votre )?courriel )a $/
/** « Où ? x@rive.org ou bureau de Kayes » */
const asked = /(?:^|[\n.!?*])[^a-z\n]*(?:ou|comment)(?: postuler| candidater| envoyer| deposer)?[^a-z\n]{0,6}$/
/** Of a line above an address. */
const sending = /\b(?:envo\w+|adress(?:er|ez)|transm\w+|postul\w+|candidatures?|soum\w+|joindre|fournir|dossiers?)\b/
/** Between two addresses of a list; « ; » ends a sentence elsewhere. */
const joined = /^ {0,2}[,;/]? {0,2}(?:et |ou )?(?:a )?$/
/** What is sent to an address by those who apply. */
const file =
  /\b(?:candidatures?|dossiers?|cv|offres?|soumissions?|propositions?|postul\w+|plis?|applications?|lettres? de motivation)\b/
const enquiring =
  /\b(?:renseignements?|eclaircissements?|clarifications?|precisions|questions?|interrogations?|plaintes?|reclamations?|signal(?:er|ements?|ez)|denonc\w+|abus\b|fraude|alerte|harcelement|corruption|enquiries|inquiries|questions|complaints?|(?:demand\w+|obtenir|avoir|solliciter|besoin) (?:des |de |d'|plus d'|leurs? |vos |toute |une )?(?:precisions?|informations?|details?|rendez-vous|copie des (?:tdr|termes))|pour (?:toute?s?|plus de|tous?|d'autres|de plus amples) (?:precisions?|informations?|details?|demandes? d'\w+|complements?)|informations? (?:complementaires?|supplementaires?)|plus d'info(?:rmation)?s?|en cas (?:de |d')(?:souci|probleme|difficulte|besoin|empechement|panne)|assistance technique|\b(?:sont|seront|etre) (?:a )?(?:posee?s|formulee?s) |(?:difficultes?|problemes?|soucis?|pannes?|incidents?|questions?) (?:techniques?|informatiques?|d'acces|de connexion)|(?:nous |le |la )?contacter (?:le|la|nous|au|par)|nous contacter|contactez|donnees (?:personnelles|a caractere)|droits? d'acces|rectification|infolettre|newsletter|a demander (?:a|aupres)\b|(?:demander|obtenir|retirer|telecharger|recevoir) (?:les |le |la |des )?(?:tdr|termes|formulaire|cahier|dossier d))\b/

/** « Les candidatures et les questions sont reçues à » */
const applyingToo =
  /\b(?:candidatures?|dossiers?|offres?|postuler|cv)\b[^@.;]{0,40}\b(?:et|ou|ainsi que|comme)\b[^@.;]{0,40}\b(?:questions?|renseignements?|informations?|infos?|precisions?)\b|\b(?:questions?|renseignements?|informations?|infos?|precisions?)\b[^@.;]{0,30}\b(?:et|ou|ainsi que|comme)\b[^@.;]{0,30}\b(?:candidatures?|dossiers?|offres?|postuler|cv)\b/
const refused =
  /^[^@.]{0,60}\b(?:cette|ladite) adresse\b[^@.]{0,30}\b(?:ne (?:ser|peu)|n'est|refus|rejet)|^[^@.]{0,40}\b(?:ne (?:recoit|sert|traite)|n'est pas (?:destinee|faite))\b/
/** « … à x@rive.org ; nous y répondrons avant le 3 mai. » */
const answered = /^[^@]{0,90}\b(?:y (?:repond|sera repondu)\w*|repondra|les reponses|reponse sera)\b/

/** Where to send the application, copies included. Addresses for questions and complaints, and those of the letterhead, are left out. */
export function readEmails(scope: Scope, self: PostingNames, every: readonly PostingNames[]): EmailReading {
  const { notice } = scope
  const { toApply, all } = addressesOf(notice)
  const meant =
    every.length < 2 ? toApply : toApply.filter((address) => isFor(wordsOn(notice, address, all), self, every))
  const stated = ownElseShared(scope, meant, (address) => address)
  const chosen = stated.length > 0 ? stated : pointedAt(scope, meant, all)
  const first = firstOfEach(chosen, ({ value }) => value)
  const copies = first.filter((address) => isCopy(notice, address)).map(({ value }) => value)
  const lost = destroyedIn(notice)
  return {
    applyEmails: first.map((address) => field(notice, address.value, address)),
    copyEmails: copies.length < first.length ? copies : [],
    destroyedEmail: lost && spanOf(notice, lost),
  }
}

const addressesOf = oncePerNotice((notice) => {
  const all = addressesIn(notice)
  const isMeant: boolean[] = []
  for (const [i, address] of all.entries())
    isMeant.push(isForApplying(notice, address, all[i - 1], isMeant[i - 1] ?? false))
  return { all, toApply: all.filter((_, i) => isMeant[i]) }
})

/** « à la même adresse », « à l’adresse ci-dessus »: the nearest address before, for applying where there is such a one. */
const pointing = wordPattern(
  /\b(?:meme adresse|adresses? (?:e-?mail |electronique |mail )?(?:ci-dessus|ci-haut|susmentionnee|susvisee|susindiquee|precitee|(?:mentionnee|indiquee|figurant|donnee) (?:ci-dessus|plus haut|en (?:haut|en-tete|tete))|(?:de|en) (?:l')?en-?tete))\b/y,
)
const onlyPostal = /\b(?:adresse postale|par (?:la poste|courrier postal|voie postale))\b/

const pointersIn = oncePerNotice((notice) =>
  everySaid(notice, pointing, notice.flat.length, notice.flat).flatMap(({ index, 0: words }): Range[] => {
    const sentence = sentenceAt(notice, index)
    const around = notice.flat.slice(
      Math.max(sentence?.start ?? 0, index - 300),
      Math.min(sentence?.end ?? index, index + 300),
    )
    const isForApplying =
      applying.test(around) && !enquiring.test(around) && !onlyPostal.test(around) && !/\bne sert\b|@/.test(around)
    return isForApplying ? [{ start: index, end: index + words.length }] : []
  }),
)

function pointedAt(
  scope: Scope,
  toApply: readonly EmailAddress[],
  all: readonly EmailAddress[],
): readonly EmailAddress[] {
  const { notice } = scope
  const [pointer] = ownElseShared(scope, pointersIn(notice), (range) => range)
  if (!pointer) return []
  const before = ({ start }: Range) => start < pointer.start
  const nearest = toApply.filter(before).at(-1) ?? all.filter(before).at(-1)
  return nearest ? [nearest] : []
}

/** « Le comptable écrit à a@x, le chauffeur à b@x », « a@x pour le poste 1, b@x pour le poste 2 »: the words that may name an address's posts. */
function wordsOn({ flat, sentences }: NoticeText, address: Range, all: readonly EmailAddress[]): string {
  const sentence = sentences[indexAt(sentences, address.start)]
  if (!sentence) return ''
  const inside = all.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  if (inside.length < 2) return flat.slice(sentence.start, Math.min(sentence.end, sentence.start + 800))
  const i = inside.findIndex(({ start }) => start === address.start)
  const before = inside.map(({ start }, k) => flat.slice(inside[k - 1]?.end ?? sentence.start, start))
  if (!ofPost.test(before[0] ?? '')) return flat.slice(address.end, inside[i + 1]?.start ?? sentence.end)
  return before.slice(0, i + 1).findLast((words) => ofPost.test(words)) ?? ''
}

const ofPost =
  /\b(?:pour|au|aux|ceux|celles?|dossiers? d\S*|candidatures? d\S*) (?:\S+ ){0,3}\S+ |^\W*(?:le|la|les|l') ?\S+/

function isForApplying(notice: NoticeText, address: Range, previous: Range | undefined, wasMeant: boolean): boolean {
  const sentence = sentenceAt(notice, address.start)
  const start = Math.max(sentence?.start ?? 0, address.start - 300)
  const after = notice.text.slice(address.end, address.end + 120)
  if (refused.test(after)) return false
  // « CV à a@x.org ou b@x.org »: nothing said between them changes what they are for.
  if (previous && joined.test(notice.flat.slice(previous.end, address.start))) return wasMeant
  const isNext = previous !== undefined && previous.end > start
  const before = notice.text.slice(isNext ? previous.end : start, address.start)
  const isSaid = applying.test(before) || enquiring.test(before)
  if (isNext && !isSaid) return wasMeant
  if ((enquiring.test(before) && !applyingToo.test(before)) || answered.test(after)) return false
  const isUnderQuestions = enquiring.test(headingAbove(notice, address.start))
  if (isUnderQuestions && !file.test(before)) return false
  if (/^,? pour (?:l'envoi|envoyer|postuler|soumettre|deposer|candidater|toute? (?:candidature|envoi))\b/.test(after))
    return true
  const isWritten =
    writing.test(before) && !enquiring.test(notice.flat.slice(Math.max(0, address.start - 120), address.start))
  if (
    isWritten ||
    asked.test(before) ||
    applying.test(before) ||
    /^[^.\n]{0,60}\b(?:objet|mention|copie|cc|au plus tard|avant le)\b/.test(after)
  )
    return true
  const section = roleAt(notice, address.start)
  if (section === 'apply' || section === 'documents') return true
  const last = sentence && notice.sentences[indexAt(notice.sentences, sentence.start) - 1]
  // « Envoyer : CV, diplôme » above « 📧 x@y ».
  if (last && !/[a-z]/.test(before) && address.start - last.end < 12) {
    const words = notice.flat.slice(Math.max(last.start, last.end - 300), last.end)
    if (sending.test(words) && !enquiring.test(words)) return true
  }
  // « À : x@y » under the sentence that says to send.
  const above = notice.text.slice(Math.max(0, address.start - 260), address.start)
  return (
    /(?:^|\n)[^\n]{0,30}(?:\ba|mail|courriel|adresse|electronique) ?:? ?$/.test(above) &&
    applying.test(above) &&
    !enquiring.test(above)
  )
}

/** The words of the nearest heading in the ten lines above; empty where there is none. */
function headingAbove({ lines }: NoticeText, at: number): string {
  const index = indexAt(lines, at)
  for (let i = index; i >= Math.max(0, index - 10); i--) {
    const line = lines[i]
    if (!line) continue
    const isSetOff = line.heading !== null || (line.afterBlank && line.capitalised && !line.bullet)
    if (isSetOff && line.text.length < 90 && !/[.;,@]/.test(line.text)) return line.text
  }
  return ''
}

const anAddress = String.raw`[^\s@,;()]{1,64} ?(?:@|[[(]at[\])]) ?[^\s@,;()]{3,80}`
const copied = new RegExp(
  String.raw`\b(?:cc|cci|copies?)\b[^@.;]{0,40}?(?:${anAddress}(?: ?[,;/] ?| et | ou | puis )(?:a )?){0,4}$`,
)

function isCopy(notice: NoticeText, address: Range): boolean {
  return copied.test(notice.flat.slice(Math.max(0, address.start - 240), address.start))
}
