import { wordPattern } from '../text/word-pattern'
import { askedNow, isAskedLater } from './asked-now'
import { applyingWords, fileHead, filePapers, headWords, otherHead, sendingWords } from './demand-words'
import type { Range } from './lines'
import { type AskedAt, listedByContent, maySpeakOfPapers } from './listed-papers'
import { type AskedWords, documentFields, listsPapers, namesFilePaper, namesPaper, paperAhead } from './named-papers'
import { flatWords, type NoticeText, roleAt } from './notice-text'
import type { DocumentCode, Field } from './posting'
import { isSaid } from './said'
import { says, type Words } from './said-within'
import { saysAny } from './says-any'
import type { SectionRole } from './section-words'
import type { Sentence } from './sentences'

/** A sentence or list item that says what to send, with what it names. */
export interface Demand extends Range {
  readonly documents: readonly Field<DocumentCode>[]
  /** Its folded words and those of the heads above it: either may say for which posts. */
  readonly words: readonly string[]
}

/** A list being read: of what to send, or of what is asked for later or not at all. */
interface OpenList {
  readonly isWanted: boolean
  /** Under a heading of its own: sentences in it are of it too. */
  readonly isSection: boolean
  /** « Pour les postes 1 et 2 : » */
  readonly posts: string
}

const longest = 1500

/** Every demand of the notice, for all its postings. */
export function findDemands(notice: NoticeText): readonly Demand[] {
  const demands: Demand[] = []
  const { sentences } = notice
  const known: AskedWords[] = []
  const askedAt: AskedAt = (i, sentence) => {
    const asked = known[i] ?? {
      notice,
      start: sentence.start,
      words: askedNow(notice, sentence, longest),
      papers: null,
    }
    known[i] = asked
    return asked
  }
  const inRuns = listedByContent(notice, askedAt)
  let list: OpenList | null = null
  /** An unknown heading ends a section of papers that is known by its own. */
  let isPast = false
  let goesOn = false
  sentences.forEach((sentence, i) => {
    const said = flatWords(notice, sentence, longest)
    const opens = isOpening(said)
    const head = headOf(notice, sentence, said)
    const section = roleAt(notice, sentence.start)
    if (head !== null) {
      const heading = notice.lines[sentence.line]?.heading ?? null
      if (isSaid(notice, sentence, listHead, longest) && isAskedLater({ notice, start: sentence.start, words: said })) {
        list = { isWanted: false, isSection: false, posts: '' }
        isPast = true
      } else if (mayHeadFile(notice, sentence) && fileHead.test(head) && !otherHead.test(head)) {
        list = { isWanted: true, isSection: list?.isSection || !opens, posts: said }
        isPast = false
      } else if ((list?.isWanted || section === 'documents') && onlyPosts.test(head)) {
        list = { isWanted: true, isSection: list?.isSection ?? false, posts: said }
      } else if (opens && opensList({ notice, start: sentence.start, words: said })) {
        list = { isWanted: true, isSection: list?.isSection ?? false, posts: said }
      } else if (heading !== null || (endsSection(notice, sentence) && !maySpeakOfPapers(notice, sentence))) {
        list = heading === 'documents' ? { isWanted: true, isSection: true, posts: '' } : null
        isPast = heading === null
      }
    }
    const inFile = (section === 'documents' || section === 'apply') && !isPast
    const isItem = sentence.bullet || opens
    const mayName =
      inFile || goesOn || inRuns.has(i) || (list?.isWanted && isItem) || maySpeakOfPapers(notice, sentence)
    const wasGoingOn = goesOn
    goesOn = false
    if (list && !list.isWanted && (sentence.bullet || head !== null)) return
    if (!mayName) {
      if (list && !sentence.bullet && head === null && !list.isWanted) list = null
      return
    }
    const asked = askedAt(i, sentence)
    const { words } = asked
    const isWithin = !sentence.bullet && head === null
    const goesOnBelow = /; *$/.test(said)
    if (!isWithin && !goesOnBelow && !namesPaper(asked)) return
    const isWanted =
      inFile ||
      isListed(list, asked, isItem) ||
      inRuns.has(i) ||
      (wasGoingOn && !ofProfile.test(words)) ||
      (demands.at(-1)?.end === sentence.start && optional.test(words)) ||
      isDemand(asked, sentence.bullet, section) ||
      (!sentence.bullet && /: {0,3}\S/.test(words) && opensList(asked) && !ofWork.test(words)) ||
      (section !== 'tasks' && section !== 'deliverables' && listsPapers(asked) && !ofChoosing.test(words))
    if (isWanted) {
      const documents = documentFields(asked)
      if (documents.length > 0)
        demands.push({ start: sentence.start, end: sentence.end, documents, words: [list?.posts ?? '', said] })
      goesOn = goesOnBelow
    }
    if (isWithin) {
      if (opensList(asked)) list = { isWanted: true, isSection: list?.isSection ?? false, posts: list?.posts ?? '' }
      else if (!list?.isSection && (!isWanted || !list?.isWanted)) list = null
    }
  })
  return demands
}

/** An item of an open list, or what goes on with papers in it. */
function isListed(list: OpenList | null, asked: AskedWords, isItem: boolean): boolean {
  return (
    list?.isWanted === true &&
    (isItem || (list.isSection && speaksOfFile(asked)) || paperAhead(asked) !== null) &&
    !ofProfile.test(asked.words)
  )
}

/** « … : », above a list. */
function isOpening(words: string): boolean {
  return words.trimEnd().endsWith(':')
}

const ordinal = /^(?:article|section|point|chapitre|etape|partie|annexe) {1,3}[\divx]{1,4} {0,2}[:.)-]? {0,2}/

/** The words of a line that heads what follows, without « Article 7 : » ; null of any other sentence. */
function headOf(notice: NoticeText, sentence: Sentence, words: string): string | null {
  const line = notice.lines[sentence.line]
  if (!line) return null
  const trimmed = words.trim()
  const isAlone = sentence.start <= line.start && trimmed.length <= 90 && sentence.end >= line.end
  const isHeading =
    isAlone &&
    line.capitalised &&
    !/[.;,!]\??$|\?\?$/.test(trimmed) &&
    (line.heading !== null || line.afterBlank || line.capitals || line.marker !== null || !sentence.bullet)
  return isHeading || trimmed.endsWith(':') ? trimmed.replace(ordinal, '') : null
}

const mayHeadFile = saysAny(headWords)

/** A heading we do not know, set off like one. */
function endsSection(notice: NoticeText, sentence: Sentence): boolean {
  const line = notice.lines[sentence.line]
  return line?.afterBlank === true && (line.capitals || line.marker !== null) && !line.bullet
}

const onlyPosts =
  /^pour (?:le|la|les|l') ?[^.:]{3,60}:? *$|^(?:a (?:ajouter|joindre|fournir)[, ]*)?(?:en (?:plus|outre)[, ]*)?(?:pour |communs? a |propres? a |specifiques? a )?(?:tous |toutes |chaque |le |la |les |l'|aux? |chacun des )*(?:(?:postes?|profils?|lots?|offres?|codes?) (?:n ?[°o]? ?)?(?:\d|[a-z]\b)|(?<=\b(?:pour|a|aux?) (?:\S+ ){0,3})(?:postes?|profils?|lots?|offres?|candidat\S*|cabinets?|bureaux? d'etudes?|personnes?|consultant\S*|structures?)\b)[^.]{0,60}$/

const listHead = wordPattern(/\b(?:pieces|documents|dossier|papiers|elements|justificatifs)\b.*[^. ] *$/)

/** « Merci d’envoyer les pièces suivantes : », whatever it heads. */
function opensList(asked: Words): boolean {
  const { words } = asked
  if (toAddress.test(words) && !ofQuestions.test(words)) return true
  return (
    (says(asked, sendingWords) || says(asked, applyingWords)) &&
    !ofProfile.test(words) &&
    !otherHead.test(words) &&
    /(?:dossiers?|pieces|documents|elements|candidatures?|offres?|cv)\b/.test(words)
  )
}

/** « Par mail, à rh@rive.org (copie : a@rive.org) : » */
const toAddress = /@[^@]{3,60}: *$/
const ofQuestions = /\b(?:renseignements?|informations?|questions?|precisions|contact|plaintes?|signal\w+|tdr|termes)\b/

/** « Facultatif : une photo. » */
const optional = /^\W*(?:facultati\w+|optionnel\w*|eventuellement|si possible|le cas echeant|obligatoires?)\b/

/** « L’offre financière est libellée en euros. »; not how offers are opened and marked. */
const ofOffer = /^\W*(?:l'|les |la |une |votre )(?:offre|proposition|soumission|partie)s? (?:technique|financiere)s?\b/
const ofMarking = /\b(?:ouvert\w*|evalu\w+|not[ee]e?s?\b|examin\w+|ponder\w+|compar\w+|points?|elimin\w+|score)\b|%/

/** Papers of others, which the post is about. */
const ofWork =
  /\b(?:dossiers?|cv|lettres?|copies?|pieces?) (?:des|du|de la|de l'|d'un) (?:beneficiaires?|personnel|menages?|clients?|patients?|eleves?|enfants?|fournisseurs?|prestataires|stagiaires|agents?|employes?|salaries?|familles?|refugies?)\b|^\W*vous (?!dev|pouv|pourr|joi|enverr|envoy|fourni|adress|transm|depos|etes invite|etes prie)\w+ez\b/

function speaksOfFile(words: Words): boolean {
  return says(words, filePapers) || says(words, sendingWords) || says(words, applyingWords)
}

const ofProfile = /^\W*(?:profil|experience|formation|qualification|titulaires?|(?:etre|avoir|posseder|detenir)\b)/

/** A sentence anywhere that has papers sent: « Joignez votre CV », « Le dossier comporte une lettre », « CV et lettre à rh@rive.org ». */
function isDemand(asked: AskedWords, isItem: boolean, section: SectionRole | null): boolean {
  const { words } = asked
  if (says(asked, imperative) && (says(asked, filePapers) || says(asked, people))) return true
  if (ofOffer.test(words) && !ofMarking.test(words)) return section !== 'selection'
  if (ofProfile.test(words) || ofWork.test(words) || ofChoosing.test(words)) return false
  if (isItem && (section === 'profile' || section === 'tasks')) return false
  if (section !== 'tasks' && section !== 'deliverables' && doing.test(words) && namesFilePaper(asked)) return true
  if (wanting.test(words) && says(asked, filePapers)) return true
  const papers = new Set(
    words.match(/\b(?:cv|c\.v\.|curriculum|lettres? (?:de motivation|d'intention)|diplomes?|casier)\b/g),
  )
  const isSent = says(asked, sendingWords) && (says(asked, filePapers) || (papers.size > 0 && !section))
  return (
    isSent || (says(asked, applyingWords) && says(asked, filePapers)) || (papers.size > 1 && says(asked, filePapers))
  )
}

const imperative = wordPattern(
  /\b(?:envoyez|joignez|chargez|adressez|transmettez|deposez|fournissez|ajoutez|soumettez|remettez|apportez|indiquez|donnez|citez|mentionnez|communiquez|veuillez|(?:merci|priere) de|please|attach|send|submit|upload)\b/y,
)
/** « Étape 2 : scannez … », « Venez avec … » */
const doing = /(?:^|[:;,.] {1,3}|\b(?:et|puis) )(?!vous )[a-z]{3,14}ez(?:-(?:nous|vous|moi|le|la|les))?\b/
/** « … sont attendus », « un CV à rh@rive.org suffit » */
const wanting =
  /@\S|\b(?:suffi(?:t|sent|ra)|(?:est|sont) (?:\S+ )?(?:attendu|exige|requis|demande|obligatoire|indispensable|souhaite|bienvenu)\w*)\b/
/** How files are weighed. */
const ofChoosing =
  /^\W*(?:la |l'|les |le )?(?:pre-?)?(?:selection|analyse|examen|evaluation|etude|depouillement|tri|notation|classement|jugement)\b|\b\d{1,3} (?:points?\b|%)|\bsur la base (?:du|des) (?:cv|dossiers?)/

/** « Donnez les noms de deux personnes qui … » */
const people = wordPattern(/\b(?:references? (?:prof|verif)|referents?|referees|noms?|coordonnees|contacts?)\b/y)
