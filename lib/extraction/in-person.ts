import type { Range } from './lines'
import { field, flatWords, type NoticeText, roleAt, wordsOf } from './notice-text'
import type { Field } from './posting'
import { ownElseShared, type Scope } from './scope'
import type { Sentence } from './sentences'

export interface DepositReading {
  readonly applyInPerson: Field<boolean> | null
  readonly depositAddresses: readonly Field<string>[]
}

const place =
  /\b(?:au|aux|a|dans (?:les|nos|ses)|a l'un de nos) ?(?:son |notre |nos |ses |leur |l'|la |le |les )?(?:siege|bureaux?|secretariat|antennes?|agence|base|reception|locaux|local|direction(?: (?:regionale|generale|pays))?|delegation|coordination|sous-bureau|guerite|accueil|maison|mairie|anpe|representation)\b(?![@.]\S)/
const handing =
  /\b(?:depos\w+|depots?|remi(?:s|se|ses)\b|remettre|remett(?:ez|ent|ront|ra)\b|apport(?:er|ez|ent|eront)\b|presenter\b|recu\w*|reception\w*|achemin\w+|parvenir|physiquement|sous (?:double )?(?:plis?|enveloppes?)|plis? ferme\w*|en main propre|version (?:papier|physique))/
const onPaper =
  /\b(?:sous (?:double )?(?:plis?|enveloppes?)|plis? ferme\w*|enveloppes? fermee\w*|physiquement|depot physique|courrier physique|dossiers? physiques?|version physique|en main propre)/
/** « à rh@rive.org ou au bureau », « au bureau seulement » */
const orAtOffice = new RegExp(
  String.raw`(?:@\S{3,60}|\b(?:mail|e-mail|courriel|en ligne|whatsapp)),? ou (?:bien |directement |physiquement |encore )?${place.source}|${place.source}(?: \S+){0,3} (?:seulement|uniquement|exclusivement)|\b(?:seulement|uniquement|exclusivement) ${place.source}`,
)
const refused =
  /\b(?:aucun|pas de)\b[^.;]{0,40}\b(?:depot|dossiers?|plis?|candidature)\b[^.;]{0,30}\b(?:physique|papier|bureau|main propre)|\b(?:physique\w*|papier|au bureau|main propre|au siege)\b[^.;]{0,60}\b(?:ne ser|n'est pas|ne sont pas|n'est plus|refuse|ecarte)|\b(?:n'est pas|ne sont pas|ne ser\w+ pas)\b[^.;]{0,30}\b(?:physique|papier)|\bpas de depot physique|\bne pas (?:vous |se )?(?:present|deplac|depos)\w+|\bne (?:vous )?(?:present|deplac|depos)\w+ (?:pas|ni|rien|aucun)|\binutile de (?:vous|se) deplacer|\buniquement (?:par|en) (?:mail|courriel|e-mail|ligne|voie electronique|email)|exclusivement (?:par|en) (?:mail|courriel|e-mail|ligne|email)/
const otherDeposit =
  /\bouverture des (?:plis|offres|enveloppes|propositions)\b|\bdonnees\b|\bretir\w+|\bdu test\b|\bentretiens? (?:aura|auront|se)|\bvous travaillerez|\bliste\b[^.]{0,30}affichee/

/** Whether the file may be handed in at an office, and where. `false` only where the notice refuses it. */
export function readDeposit(scope: Scope): DepositReading {
  const { notice } = scope
  const refusals: Range[] = []
  const accepted: Range[] = []
  const addresses: Range[] = []
  for (const sentence of notice.sentences) {
    if (!isAboutApplying(notice, sentence)) continue
    const words = flatWords(notice, sentence, 800)
    const refusal = refused.exec(words)
    if (refusal) {
      refusals.push({ start: sentence.start + refusal.index, end: sentence.start + refusal.index + refusal[0].length })
      continue
    }
    const hand = handing.exec(words)
    const where = place.exec(words)
    const paper = onPaper.exec(words) ?? orAtOffice.exec(words)
    // « Gestionnaire de données », a post in quotes, is not the matter.
    if (otherDeposit.test(words.replace(/«[^«»]*»|"[^"]*"/g, ' ')) || !((hand && where) || paper)) continue
    const proof = paper ?? hand
    if (proof)
      accepted.push({ start: sentence.start + proof.index, end: sentence.start + proof.index + proof[0].length })
    if (where) addresses.push(addressFrom(notice, sentence.start + where.index, sentence.end))
  }
  const [proof] = ownElseShared(scope, accepted, (range) => range)
  const [refusal] = ownElseShared(scope, refusals, (range) => range)
  return {
    applyInPerson: proof ? field(notice, true, proof) : refusal ? field(notice, false, refusal) : null,
    depositAddresses: ownElseShared(scope, addresses, (range) => range).map((range) =>
      field(notice, wordsOf(notice, range), range),
    ),
  }
}

const aboutFile =
  /\b(?:candidatures?|dossiers?|offres?|plis?|courriers?|enveloppes?|propositions?|soumissions?|cv|demandes?|depots? physiques?)\b|@/

function isAboutApplying(notice: NoticeText, sentence: Sentence): boolean {
  const role = roleAt(notice, sentence.start)
  if (role === 'apply' || role === 'documents') return true
  const words = flatWords(notice, sentence, 800)
  // « Il est à transmettre par courriel ou à déposer sous pli fermé » may stand under the profile without any heading.
  if (role === 'tasks' || role === 'profile' || role === 'selection')
    return !sentence.bullet && (onPaper.test(words) || (words.includes('@') && handing.test(words)))
  return aboutFile.test(words) || orAtOffice.test(words) || refused.test(words)
}

const addressEnd =
  /,? (?:ou (?:bien )?(?:par |envoy|transm|a l'adresse|en ligne|par e?-?mail)|au plus tard|avant le|jusqu'au|du lundi|tous les jours|les jours|aux heures|aux jours|sous (?:pli|enveloppe)|en precisant|portant|avec la mention|le \d|ou envoy)|(?<!\b(?:av|bd|n|bp|st|tel))[.;](?:\s|$)|\bobjet\b/

function addressFrom(notice: NoticeText, start: number, limit: number): Range {
  const words = notice.text.slice(start, Math.min(limit, start + 220))
  const stop = addressEnd.exec(words)
  let end = start + (stop?.index ?? words.length)
  while (end > start && /[\s,.;:]/.test(notice.text.charAt(end - 1))) end--
  return { start, end }
}
