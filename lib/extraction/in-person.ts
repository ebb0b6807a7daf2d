import { foldWords } from '../text/fold'
import { wordPattern } from '../text/word-pattern'
import { depositPlaces } from './deposit-places'
import { firstOfEach } from './first-of-each'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, roleAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { type Passage, passageIn } from './passages'
import { isForAt, type PostingNames } from './post-restriction'
import type { Field } from './posting'
import { isSaid } from './said'
import { saysAny } from './says-any'
import { ownElseShared, type Scope } from './scope'
import type { SectionRole } from './section-words'

export interface DepositReading {
  readonly applyInPerson: Field<boolean> | null
  readonly depositAddresses: readonly Field<string>[]
}

const place =
  /(?:\b(?:au|aux|a|dans (?:les|nos|ses)|(?:a|dans) l'une? (?:de|des)|dans (?:une|la|notre)) ?(?:son |notre |nos |ses |leurs? |l'|la |le |les )?(?:(?:deux|trois|quatre|cinq|differents|differentes) )?(?:siege|bureaux?|secretariat|economat|secretaire|gardien|sentinelle|vigile|receptionniste|antennes?|centres?|guichet|magasin|agence|base|reception|locaux|local|vigile|direction(?: (?:regionale|generale|pays))?|delegation|coordination|sous-bureau|guerite|accueil|maison|mairie|anpe|chef de (?:village|quartier|base|poste|bureau|projet)|representation|permanence|boutique|loge|boites?|foyer|caisse|standard|procure|paroisse|dispensaire|prefecture|inspection|service (?:des|du) \w+)\b(?![@.]\S)|\b(?:chez|aupres d(?:e|u|es)) (?:(?:la |le |l'|notre |nos )(?=(?:secretaire|gardien|receptionniste|vigile|assistant|chef|responsable|directeur|directrice|animat|coordinat|president|conseiller|agent|comptable|charge|tresorier|point focal))|(?:secretaire|gardien|receptionniste|vigile|secretariat|service)\b|(?:m\.|mme|monsieur|madame|maitre)(?=[ ,])))/
const laid =
  /^\W*(?:a )?(?:(?:ou |comment )?depos(?:er|ez)|remettre|remettez|apport(?:er|ez)|depots?|remises?(?= d)|reception(?= d)|(?:lieux?|adresses?|points?|guichets?) (?:de |du |des )?(?:depots?|remises?))\b/
const handing =
  /\b(?:venez|venir|passez|passer|presentez-vous) (?:\S+ ){0,8}?(?:avec (?:vos|votre|tous|le|les|un|une)|avec (?=cv)|deposer)\b|\btout (?:se passe|se fait|se depose)\b|\binscriptions? (?:sur place|au|a la|a l')|\b(?:depos\w+|depots?|remi(?:s|se|ses)\b|remettre|remett(?:ez|ent|ront|ra)\b|apport(?:er|ez|ent|eront)\b|(?:(?:etre|a) portee?s?|se porte(?:nt)?) (?=a|au)|(?<=\b(?:dossiers?|plis?|candidatures?|enveloppes?|offres?|demandes?)\b[^.;]{0,60})(?:mettre|mise?s?) (?=dans)|portez\b|porteront\b|presenter\b|recu\w*|reception\w*|achemin\w+|parvenir|(?:ou|soit) (?:bien |directement )?sur place\b|laiss(?:er|ez|ent|eront|ee?s?)\b|gliss\w+|accepte(?:e?s?)? (?=a|au)|(?:faire|faites) porter\b|\bporter (?=(?:l'|le |la |les |son |sa |votre |vos |leurs? )(?:enveloppe|pli|dossier|candidature|demande))|physiquement|sous (?:double )?(?:plis?|enveloppes?)|dans une (?:double |grande )?(?:enveloppe|chemise)|plis? ferme\w*|en mains? propres?|version (?:papier|physique))/
/** « par courrier recommandé » hands nothing in. */
const byPost =
  /\bpar (?:courrier|la poste|voie postale|poste|dhl|pli recommande|lettre recommandee)\b|\brecommandee? avec\b/
const onPaper =
  /\b(?:sous (?:double )?(?:plis?|enveloppes?)|plis? ferme\w*|enveloppes? fermee\w*|contre (?:une? )?(?:decharge|recu|recepisse|accuse de reception)\b|physiquement|depot physique|courrier physique|dossiers? physiques?|version physique|en mains? propres?|(?:remis\w*|depos\w+|portee?s?|apport\w+|ou|,) a la main\b|\b(?:ou|soit) (?:bien |directement )?sur place ?[:,(](?= ?(?:bureaux?|siege|secretariat|au|a l|antenne|local))|(?:uniquement|seulement|exclusivement) (?:sur|en|au format|sous format) papier\b|dossiers? papiers? (?:uniquement|seulement|exclusivement|obligatoires?|exiges?)|dans (?:l'|une |les? |la )(?:urnes?|boite (?:a|aux) (?:lettres|candidatures|dossiers)))|\b(?:lieux?|adresses?|guichets?|points?|endroits?) (?:de |du |des |pour (?:le |la )?)?(?:depots?|remises?|deposer|remettre)(?: (?:de la |de l'|des |du |les |vos )?\w+){0,3} ?:(?![^.;]{0,60}(?:@|https?:|www))/
/** « à rh@rive.org ou au bureau », « au bureau seulement » */
const orAtOffice = new RegExp(
  String.raw`(?:@\S{3,60}|\b(?:mail|e-mail|courriel|en ligne|whatsapp)),? ou (?:bien |directement |physiquement |encore )?${place.source}|${place.source}(?: \S+){0,3} (?:seulement|uniquement|exclusivement)|\b(?:seulement|uniquement|exclusivement) ${place.source}|${place.source}[^.;@]{0,60}, (?:jamais|pas|et non|non)(?: pas)? par (?:e-?mail|mail|courriel|whatsapp|internet)|\bsoit ${place.source}[^.;@]{0,120}, soit (?:a \S+@|par|en ligne)|(?<=^\W*)${place.source}[^.;@]{0,100} ou (?:bien |encore )?par (?:e-?mail|mail|courriel|voie electronique)\b`,
)
/** « Où ? rh@rive.org ou bureau de Kayes »; not « Questions : … ». */
const orOffice =
  /^(?!.*\b(?:questions?|plaintes?|renseign\w*|informations?|contacts?)\b).*@\S{3,60},? ou (?:le |la |l')?(?:bureau|siege|antenne|secretariat|local) (?:de |d'|du |des )/
const refused =
  /\b(?:aucun|pas de)\b[^.;]{0,40}\b(?:depot|dossiers?|plis?|candidature)\b[^.;]{0,30}\b(?:physique|papier|bureau|main propre)|\b(?:physique\w*|papier|au bureau|main propre|au siege)\b[^.;]{0,60}\b(?:ne ser|n'est pas|ne sont p(?:as|lus)|n'est plus|refuse|ecarte)|\b(?:n'est pas|ne sont pas|ne ser\w+ pas)\b[^.;]{0,30}\b(?:physique|papier)|\bpas de depot physique|\bne pas (?:vous |se )?(?:present|deplac|depos)\w+|\bne (?:recoi|prend|prenn|accept)\w* (?:(?:ni|pas|aucune?|plus|de) )(?:de )?(?:dossiers?|candidatures?|plis?|cv)\b[^.;]{0,50}\b(?:guichet|bureau|siege|main propre|sur place|papier)|\bne (?:vous )?(?:present|deplac|depos)\w+ (?:pas|ni|rien|aucun)|\bne (?:rien|pas) (?:deposer|apporter|laisser|remettre|porter)\b|\b(?:depose|remis|apporte|laisse)\w* (?:\S+ ){0,2}(?:bureaux?|siege|locaux|local|secretariat|accueil|reception|antennes?|guichet|centre|sur place)\b[^.;]{0,30} (?:(?:sera|seront) (?:\S+ )?(?:detruit|rejete|ecarte|ignore|refuse|elimine|retourne|irrecevable)|ne (?:sera|seront|peut|peuvent|pourra|pourront|sont) (?:pas|plus|ni))|\bni (?:le |les |de |des |en |par )?(?:depots?|remises?|mains? propres?|dossiers? (?:physiques?|papiers?))\b|\binutile de (?:vous|se) deplacer|\b(?:uniquement|exclusivement|seulement) (?:\S+ )?(?:par|en) (?:e-?mail|mail|courriel|courrier electronique|ligne|voie electronique)\b|\bpar (?:e-?mail|mail|courriel) (?:uniquement|exclusivement|seulement)\b/
const otherDeposit =
  /\bouverture des (?:plis|offres|enveloppes|propositions)\b|\bdonnees\b|\bretir\w+|\bdu test\b|\bentretiens? (?:aura|auront|se)|\brecue?s? (?:\S+ ){0,3}(?:pour un |en |a un |pour l')entretien|\brecue?s? (?:\S+ ){0,2}au bureau[^.;]{0,30}\bentretien|\bvous travaillerez|\bliste\b[^.]{0,30}affichee/

/** Each refusal has one of these. */
const ofRefusal = wordPattern(
  /\b(?:aucun|pas\b|plus\b|ni\b|retourne|irrecevable|inutile|uniquement|exclusivement|seulement|ne\b|n'|refuse|ecarte|detruit|rejete|ignore|elimine)/,
)

/** Most sentences hold none of these: spares them the longer rules. */
const speaksOfHanding = saysAny(
  wordPattern(
    /\b(?:dep(?:os|ot|lac)|rem(?:is|et)|apport|present|rec(?:u|ept)|achemin|parvenir|physi|plis?\b|enveloppe|main propre|papier|portee?s?\b|laiss|gliss|urne|a la main|sur papier|lieux?\b|adresse|guichet|bureau|siege|au local|locaux|direction|antenne|delegation|coordination|secretari|gardien|accueil|mairie|maison|boites?\b|foyer|representation|tout se|inscription|ou (?:a|au|dans)\b|(?:seule|unique|exclusive)ment)/y,
  ),
)

/** Whether the file may be handed in at an office, and where. `false` only where the notice refuses it. */
export function readDeposit(scope: Scope, self: PostingNames, all: readonly PostingNames[]): DepositReading {
  const { notice } = scope
  const { accepted, refusals, addresses } = depositsIn(notice)
  const isMeant = (range: Range) => isForAt(notice, range, self, all)
  const [said] = ownElseShared(scope, [...accepted, ...refusals].filter(isMeant), (range) => range)
  const stated = ownElseShared(scope, addresses.filter(isMeant), (range) => range)
  return {
    applyInPerson: said ? field(notice, accepted.includes(said), said) : null,
    depositAddresses: firstOfEach(
      stated.map((range) => field(notice, wordsOf(notice, range), range)),
      ({ value }) => foldWords(value),
    ),
  }
}

/** « Où ? » under the list of papers. */
const whereHead = /^\W*ou(?: et (?:quand|comment|jusqu'a quand))?(?: deposer| remettre| s'adresser)?\W*$/
const whereToApply = /^\W*ou (?:postuler|candidater|deposer|remettre|porter|apporter) ?\W*$/

function isOfFile({ flat }: NoticeText, head: Range | undefined): boolean {
  return head !== undefined && ofPapers.test(flat.slice(Math.max(0, head.start - 300), head.start))
}

const ofPapers =
  /\b(?:cv|curriculum|photocopies?|copies? (?:de|du|des|legali|certifi)|lettre de motivation|demande manuscrite|pieces (?:a|requises)|certificats? de (?:nationalite|residence|travail))\b/

const depositsIn = oncePerNotice((notice) => {
  const refusals: Range[] = []
  const accepted: Range[] = []
  const addresses: Range[] = []
  for (const [i, sentence] of notice.sentences.entries()) {
    const role = roleAt(notice, sentence.start)
    const isOfPost = role === 'tasks' || role === 'profile' || role === 'selection'
    if ((isOfPost && sentence.bullet) || !speaksOfHanding(notice, sentence)) continue
    const passage = passageIn(notice, sentence, 800)
    // « (à retirer au local) » is the form's place.
    const words = passage.words.includes('retir')
      ? passage.words.replace(/\([^()]*\bretir[^()]*\)/g, (aside) => ' '.repeat(aside.length))
      : passage.words
    const where = place.exec(words)
    const previous = notice.sentences[i - 1]
    // « Déposer : formulaire + photo », and under it « au local de Gao, de 9h à 12h ».
    const isUnder =
      where !== null && /^\W*(?:soit |ou |directement )?$/.test(words.slice(0, where.index)) && previous !== undefined
    const above = isUnder ? flatWords(notice, previous, 200) : ''
    const isPlace =
      isUnder && (laid.test(above) || whereToApply.test(above) || (whereHead.test(above) && isOfFile(notice, previous)))
    if (where && isBareOffice(role, words, where)) {
      accepted.push(rangeOf(passage, where))
      addresses.push(addressFrom(passage, where.index))
      continue
    }
    const mayRefuse = isSaid(notice, sentence, ofRefusal, 800)
    if (!isPlace && !isAboutApplying(role, words, where !== null, mayRefuse)) continue
    const refusal = mayRefuse ? refused.exec(words) : null
    if (refusal) {
      refusals.push(rangeOf(passage, refusal))
      continue
    }
    const hand = handing.exec(words) ?? (isPlace ? where : null)
    const paper =
      (!where && byPost.test(words) ? null : onPaper.exec(words)) ?? (where ? orAtOffice : orOffice).exec(words)
    // « Gestionnaire de données », a post in quotes, is not the matter.
    if (otherDeposit.test(words.replace(/«[^«»]*»|"[^"]*"/g, ' ')) || !((hand && where) || paper)) continue
    const proof = paper ?? hand
    if (proof) accepted.push(rangeOf(passage, proof))
    const at = where?.index ?? (paper && /: ?$/.test(paper[0]) ? paper.index + paper[0].length : null)
    if (at !== null) addresses.push(addressFrom(passage, at))
  }
  for (const place of depositPlaces(notice)) {
    accepted.push(place)
    addresses.push(place)
  }
  return { accepted, refusals, addresses }
})

/** « ENVOI » and under it « - Au siège à Atakpamé ou aux centres sociaux »: no verb, and nobody who is asked there. */
function isBareOffice(role: SectionRole | null, words: string, { index, 0: office }: RegExpExecArray): boolean {
  const lead = words.slice(0, index)
  if (role !== 'apply' || !bareLead.test(lead)) return false
  if (/@|https?:/.test(words) && !/ se (?:fait|fera) /.test(lead)) return false
  return !otherOffice.test(words.slice(index + office.length)) && !/\b(?:ne|pas|aucun|ni)\b/.test(words)
}

/** « Postes 1 et 2 : au siège » */
const bareLead =
  /^\W*(?:(?:pour )?(?:les? )?(?:postes?|lots?|profils?) (?:n ?[°o] ?)?[a-z\d](?:(?:, ?| et )[a-z\d])* ?: ?)?(?:(?:elle|il|la remise|le depot) se (?:fait|fera) )?(?:(?:soit|ou|directement) )*$/

const otherOffice =
  /\b(?:est|sont|ser(?:a|ont|ez)|aur(?:a|ont)|ont|se|vous|nous|on|il|elle|un comite|entretiens?|tests?|epreuves?|inform\w*|renseign\w*|affich\w*|retir\w*|consult\w*|ouverture|travail\w*|poste)\b/

function rangeOf(passage: Passage, { index, 0: found }: RegExpExecArray): Range {
  return passage.rangeOf(index, index + found.length)
}

const aboutFile =
  /\b(?:candidatures?|dossiers?|offres?|plis?|courriers?|enveloppes?|propositions?|soumissions?|cv|demandes?|formulaires?|depots? physiques?|(?:uniquement|seulement|exclusivement) (?:sur|en|au format|sous format) papier|(?:lieux?|adresses?|guichets?|points?) de depot)\b|@|\bdepots? (?:(?:se (?:fait|font|fera|feront)|a lieu|aura lieu|est possible) )?(?:au|aux|a|dans) /

/** « Vous pouvez aussi le remettre … », of the file named before. */
const handingIt =
  /\b(?:ils?|elles?) (?:est|sont|sera|seront|(?:doit|doivent|peut|peuvent|pourra|pourront) etre)(?: \S+ment)? (?:recu|remis|depose|accepte|a (?:deposer|remettre|apporter|porter))|\b(?:le|la|les) (?:remettre|deposer|apporter|laisser|porter)\b|\btout (?:se passe|se fait|se depose) |\binscriptions? sur place\b|\bpresentez-vous\b[^.;]{0,80}\bavec (?:vos|votre|tous)\b|\b(?:remettez|deposez|apportez|laissez|portez)-l[ae]s?\b/

const ofApplicant = /\b(?:leurs?|votre|vos|son|ton) (?:dossiers?|plis?|cv|candidatures?|demandes?)\b/

/** `hasPlace`: without any, nothing is handed in « ou au bureau ». `mayRefuse`: it has a word of refusing. */
function isAboutApplying(role: SectionRole | null, words: string, hasPlace: boolean, mayRefuse: boolean): boolean {
  const isRefusal = () => mayRefuse && refused.test(words)
  if (role === 'apply' || role === 'documents') return true
  // « Il est à transmettre par courriel ou à déposer sous pli fermé » may stand under the profile without any heading.
  if (role === 'tasks' || role === 'profile' || role === 'selection')
    return (
      (aboutFile.test(words) && (onPaper.test(words) || ofApplicant.test(words) || isRefusal() || laid.test(words))) ||
      (/@|\b(?:(?:e-?)?mails?|courriels?|en ligne)\b/.test(words) && handing.test(words))
    )
  return aboutFile.test(words) || (hasPlace && orAtOffice.test(words)) || isRefusal() || handingIt.test(words)
}

/** Other ways of sending, dates, hours, and what is to be written on the envelope. */
const addressEnd =
  /,? ou (?:bien |encore |directement )?(?:a )?(?:par|en ligne|(?:l'|les )?envo\w+|transm\w+|adress\w+|a l'adresse|expedi\w+|soumi\w+|electronique\w*|whatsapp)\b|,? (?:au plus tard|avant le|jusqu'au|(?:du |de )?(?:lundi|mardi|mercredi|jeudi|vendredi)|(?:pendant |durant |tous |dans |pour |et |a |aux )?(?:les |l')?(?:jours|heures)\b|aux (?:heures|jours)|(?:de |entre )?\d{1,2} ?(?:h\b|h\d|heures)|sous (?:double )?(?:plis?|enveloppe)|contre (?:recu|decharge|accuse)|seulement|uniquement|exclusivement|pas d|en (?:precisant|mentionnant|indiquant)|portant|avec (?:la |l'|en )|le \d|sera\b|seront\b|doi(?:t|vent)\b|a l'attention)|(?<!\b(?:av|bd|n|bp|st|tel))[.;](?:\s|$)|\bobjet\b| \| /

function addressFrom(passage: Passage, index: number): Range {
  const words = passage.words.slice(index, index + 220)
  let length = addressEnd.exec(words)?.index ?? words.length
  while (length > 0 && /[\s,.;:(]/.test(words.charAt(length - 1))) length--
  // « (… près de l’ambassade) » may have been opened before the address.
  if (words.charAt(length - 1) === ')' && !words.slice(0, length).includes('(')) length--
  return passage.rangeOf(index, index + length)
}
