import { monthOf } from '../deadlines/calendar-words'
import type { DateMention } from '../deadlines/date-role'
import type { LocalDate } from '../deadlines/deadline'
import { wordPattern } from '../text/word-pattern'
import type { Range } from './lines'
import { field, flatWords, indexAt, type NoticeText, roleAt, wordsOf } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { periodLines } from './period-lines'
import type { Field } from './posting'
import { saidInSentences } from './said'
import { ownElseShared, pairsOf, type Scope, sentencesOf } from './scope'
import type { SectionRole } from './section-words'
import type { Sentence } from './sentences'
import { datesWithin, firstDay, month, monthOnly, yearMonth } from './start-dates'
import {
  awaited,
  beginning,
  firstStep,
  hiredPerson,
  leaving,
  nothingElse,
  notOfProject,
  ofSomeLength,
  whoever,
  workBegins,
} from './start-words'

/**
 * When the work begins: as labelled, as a sentence says, or the first day of the stated mission. `YYYY-MM` where only the month is stated.
 * `isOfOthers` tells the dates that the notice gives for its other posts.
 */
export function readStart(
  scope: Scope,
  cells: readonly Range[],
  published: LocalDate | null,
  isOfOthers: (mention: DateMention) => boolean,
): Field<string> | null {
  const { notice } = scope
  const first: FirstDay = (range) => firstDay(notice, range, published, isOfOthers)
  const labelled = pairsOf(scope, 'start', 'period').flatMap((pair) => pair.values.slice(0, 1))
  for (const range of [...cells, ...labelled, ...askedWhen(scope)]) {
    const found = first(range) ?? monthOnly(notice, range, published)
    if (found) return found
  }
  const sentences = sentencesOf(scope)
  for (const { find, isOpen, isPeriod, after, goesOn } of startWords) {
    const said = find(notice)
    if (said.size === 0) continue
    for (const sentence of sentences) {
      const matches = said.get(sentence)
      if (!matches || (goesOn && !workBefore.test(wordsBefore(notice, sentence)))) continue
      const text = flatWords(notice, sentence, maxSentence)
      for (const found of matches) {
        if (isReplaced(notice, sentence.start + found.index)) continue
        const before = text.slice(0, found.index)
        if (
          (isOpen && (!isOfPost(before) || isOver(notice, sentence.start + found.index))) ||
          (after && !after.test(before))
        )
          continue
        const end = found.index + found[0].length
        const from = sentence.start + (isPeriod ? found.index : end)
        const restOf = (length: number) => ({ start: from, end: sentence.start + Math.min(text.length, end + length) })
        const rest = restOf(60)
        const isListed = () => datesWithin(notice, rest).some(isOfOthers)
        const start =
          first(rest) ??
          (isListed() ? first(restOf(160)) : null) ??
          (isPeriod ? null : monthOnly(notice, rest, published))
        if (start && !(after && isPast(start.value, published))) return start
      }
    }
  }
  return inDuration(scope, first) ?? ofPeriodLine(scope, first)
}

/** The first day stated in a range, for the post. */
type FirstDay = (range: Range) => Field<string> | null

/** « Quand ? Du 6 octobre au 3 avril », « Quand : à partir du 6 octobre »: not when to apply or when one is heard. */
function askedWhen(scope: Scope): readonly Range[] {
  const { notice } = scope
  return pairsOf(scope, 'when')
    .filter(({ label }) => !notOfWork.has(roleAt(notice, label.start) ?? 'context'))
    .flatMap(({ values }) => values.slice(0, 1))
    .filter((value) => /^\W*(?:des|du|a partir d|a compter d)(?![a-z]{2})/.test(flatWords(notice, value, 30)))
}

const notOfWork: ReadonlySet<SectionRole> = new Set(['apply', 'documents', 'selection', 'calendar'])

/** « Du 1er juillet au 30 septembre 2026 » on a line of its own. */
function ofPeriodLine(scope: Scope, first: FirstDay): Field<string> | null {
  const [line] = ownElseShared(scope, periodLines(scope.notice), (range) => range)
  return line ? first(line) : null
}

/** « il a démarré le 1er février », « commencé en janvier »: the accent tells it from « il démarre ». */
function isOver(notice: NoticeText, at: number): boolean {
  const word = /^[a-z]+/.exec(notice.text.slice(at, at + 20))?.[0] ?? ''
  return /ée?s?$/i.test(wordsOf(notice, { start: at, end: at + word.length }))
}

/** « depuis l’ouverture en mars 2022 » begins nothing now. */
function isPast(start: string, published: LocalDate | null): boolean {
  return published !== null && start < published.slice(0, start.length)
}

function wordsBefore(notice: NoticeText, sentence: Range): string {
  const before = notice.sentences[indexAt(notice.sentences, sentence.start - 1)]
  return before ? flatWords(notice, before, 60) : ''
}

interface StartWords {
  readonly find: (notice: NoticeText) => ReadonlyMap<Sentence, readonly RegExpExecArray[]>
  /** Anything may begin so: the sentence must speak of the post. */
  readonly isOpen?: true
  /** What stands behind is a period, whose first day counts. */
  readonly isPeriod?: true
  /** What must stand before it in its sentence. */
  readonly after?: RegExp
  /** « Elle durera dix mois »: the sentence before must speak of the work. */
  readonly goesOn?: true
}

const soon = String.raw`(?=(?: ?(?::|le|au|du|en|des|debut|fin|mi-|courant|des le|a partir du|a partir de|a compter du|a compter de|des le mois de|au mois de|au plus t(?:ot|ard)|dans le|a la date du|du mois de|prevue?|souhaitee?|fixee?|pour|vers)){0,4} ?(?:le |lundi |mardi |mercredi |jeudi |vendredi |samedi |dimanche )?(?:\d|premier|1er|(?:${month})\b))`

const ofWork = String.raw`(?:du contrat|du travail|de la mission|de la prestation|de la consultation|de l'etude|de l'evaluation|du stage|du volontariat|des services|des prestations)`
const foreseen = '(?:souhaite|prevu|prevision|vise|fixe|envisage|estime|probable|effecti|indicati|propose)[a-z]*'
/** « Date de recrutement », « date prévisionnelle de démarrage »; not « date de début du projet ». */
const dateOfStart = String.raw`date (?:${foreseen} )?(?:de |d'|du )(?:prise|recrutement|embauche|engagement|arrivee|entree|(?:debut|demarrage|commencement)(?! (?:du|des|de la|de l'|d') ?(?!contrat|mission|prestation|stage|etude|travail|consultation|poste|services))|mise en (?:route|place du poste))\b`

const maxSentence = 600

function startsSaid(pattern: RegExp): StartWords['find'] {
  const words = wordPattern(pattern)
  return oncePerNotice((notice) => saidInSentences(notice, words, maxSentence))
}

/** Words that say when the post begins, the plainer first. */
const startWords: readonly StartWords[] = [
  {
    find: startsSaid(
      new RegExp(
        String.raw`\b(?:prises? (?:de (?:fonctions?|service|poste)|d'effet)|r?entrees? en (?:fonctions?|service|poste)|(?:prendr(?:a|ont|e|ez)|pren(?:d|nent|ez)|entrer(?:a|ont|ez|)|entrent?) (?:ses |en |son |le |leurs? |vos |votre )?(?:fonctions?|service|poste)|debut(?:era)? (?:${ofWork}|${foreseen})|(?:poste|contrat|stage)? ?(?:est |sont )?(?:a pourvoir|vacant|libre) (?::|a partir du|a compter du|des le|le|au|pour le|en|des|debut|fin|mi-|courant)|demarrage (?:${ofWork}|${foreseen})|embauche (?:prevue|souhaitee|effective|le|en)|(?:arrivee|incorporation) (?:${foreseen}|le)|entree en vigueur|(?:sera|seront|serez) en poste|(?<!deja )en poste(?= (?:pour|des|a partir|a compter)\b)|(?:mission|prestation|consultation|etude|evaluation|stage) (?:est |sera )?prevue?(?= (?:pour|en|debut|courant|au mois de) )|rejoi(?:ndra|ndront|ndrez|nt|gnent|gnez) (?:son|leurs?|votre) (?:postes?|affectations?|bases?)|(?:postes?|places?|emplois?|recrutement) (?:(?:est|sera|sont|seront) |(?:doit|devra|doivent|devront) etre )(?:pourvu|occupe|effecti)[a-z]*${soon}|${dateOfStart})(?![a-z])`,
        'y',
      ),
    ),
  },
  {
    find: startsSaid(
      new RegExp(
        String.raw`\b(?:(?:commenc|debut|demarr)(?:e|ent|era|eront|er|ez|erez|iez|eriez)|(?:un |le )?debut\b|pren(?:d(?:ra|ront|rait|raient|re|)?|nent) (?:effet|cours)|(?<!au )depart(?: en mission)?|rejoi(?:ndra|ndront|ndrez|ndre|nt|gnent|gnez)\b[^.;,]{0,40}?|mise?s? en (?:route|service)|(?:disponib|operationnel)[a-z]*(?:\(\w+\))?)${soon}`,
        'y',
      ),
    ),
    isOpen: true,
  },
  { find: startsSaid(new RegExp(`${workBegins}${soon}`, 'y')), after: notOfProject },
  { find: startsSaid(new RegExp(`${beginning}${soon}`, 'y')), after: nothingElse },
  { find: startsSaid(new RegExp(`${firstStep}${soon}`, 'y')), after: ofSomeLength },
  { find: startsSaid(new RegExp(`${awaited}${soon}`, 'y')), after: hiredPerson },
  { find: startsSaid(new RegExp(`${leaving}${soon}`, 'y')), after: whoever },
  {
    find: startsSaid(
      /\b(?:mission|prestation|consultation|contrats?|cdd|cdi|volontariat|engagement|etude|stage(?! (?:de|pour) (?:depart|prepar|format))|evaluation|recrute|recrutent|recrutons|engage|embauche|delai (?:global |total |contractuel )?(?:d'execution |de realisation |de la mission )?(?:est |sera )?(?:de |: )[^.;]{0,20}(?:mois|semaines))\b[^.;]{0,120}\b(?:a compter du|a partir du|debutera le|commencera le|demarrera le|des le|du (?:1er|\d{1,2})\b|entre le)/y,
    ),
    isPeriod: true,
  },
  {
    find: startsSaid(
      /\b(?:elle|il) (?:durera|dure|s'etendra|court|courra)\b[^.;]{0,60}\b(?:a compter du|a partir du|des le|du (?:1er|\d{1,2})\b)/y,
    ),
    isPeriod: true,
    goesOn: true,
  },
  // « Prise de service⏎Elle est prévue le 1er avril »
  {
    find: startsSaid(
      new RegExp(
        String.raw`\b(?:elle|il) (?:est|sera|aura lieu|intervi(?:ent|endra))(?: (?:prevue?|fixee?|attendue?))?${soon}`,
        'y',
      ),
    ),
    goesOn: true,
  },
]

const workBefore =
  /\b(?:prise de (?:service|fonctions?|poste)|entree en (?:service|fonctions?))\W*$|^\W*(?:la |le |l'|cette |ce |cet |votre |notre )(?:mission|stage|contrat|prestation|volontariat|consultation|etude|evaluation|service|engagement)\b/

const otherSubject =
  /^\W*(?:le|la|les|l'|ce|cette|ces|notre|nos|son|sa|ses|une?|des) ?(?:\S+ )?(?:projets?|programmes?|financements?|phases?|campagnes?|formations?|ateliers?|entretiens?|tests?|activites?|cours|annee|travaux|rentree|saison|depots?|candidatures?|inscriptions?|selections?|dossiers?|formulaires?|termes|tdr|documents?|fonds|resultats?|listes?)\b/
const ofPost =
  /\b(?:travail|contrats?|cdd|cdi|postes?|missions?|stages?|prestations?|consultations?|emplois?|engagement|volontariat|interim|evaluation|etude|titulaires?|retenue?s?|recrutee?s?|service|candidate?s?|duree|volontaires?|personnes?|vous|consultante?s?|agents?)\b/

/** « Le travail commence », « un CDD d’un an, qui commence », « Commence le »; not « le projet démarre », « l’année scolaire commence ». */
function isOfPost(before: string): boolean {
  if (/^\W*(?:il |elle |on |nous |qui |etre )?$|, on $/.test(before)) return true
  return (
    !otherSubject.test(before) &&
    ofPost.test(before) &&
    !/\b(?:projet|programme|formation|campagne|entretiens?|tests?|dossiers?|formulaires?|depots?|date limite|delai|remise)\b[^,]{0,40}$/.test(
      before,
    )
  )
}

/** « CDD de mars à décembre 2026 », « six mois, dès avril 2026 » */
const firstMonth = new RegExp(
  String.raw`\b(?:(?:des|a partir|a compter)(?: le mois)?(?: de| d'| du mois de| du mois d')? ?(${month}) (20\d\d)|(?:de )?(${month}) ?(?:a|au|[-–]) ?(?:fin )?(${month}) (20\d\d))\b`,
)

function monthOfPeriod(notice: NoticeText, range: Range): Field<string> | null {
  const found = firstMonth.exec(flatWords(notice, range, 200))
  const [, sole, year, first, last, ended] = found ?? []
  const number = monthOf(sole ?? first ?? '')
  if (!found || !number) return null
  const endsNextYear = number > (monthOf(last ?? '') ?? 12)
  const place = { start: range.start + found.index, end: range.start + found.index + found[0].length }
  return field(notice, yearMonth(Number(year ?? ended) - (endsNextYear ? 1 : 0), number), place)
}

/** « 20 jours, entre le 12 janvier et le 13 mars »: the first day of the period stated with the length. */
function inDuration(scope: Scope, first: FirstDay): Field<string> | null {
  const { notice } = scope
  const labelled = pairsOf(scope, 'duration', 'contract').flatMap((pair) => pair.values)
  const ofDays = daysSaid(notice)
  const parts = [...labelled, ...sentencesOf(scope).filter((sentence) => ofDays.has(sentence))]
  for (const range of parts) {
    const words = flatWords(notice, range, 300)
    const found =
      /\b(?:entre le|du|a compter du|a partir du|des le)(?= \d)/.exec(words) ??
      /^\W*(?=\d[^;]{4,30} au? \d)/.exec(words)
    const start = found && first({ start: range.start + found.index, end: range.start + words.length })
    if (start) return start
  }
  const ofTerms = termsSaid(notice)
  for (const range of [...labelled, ...sentencesOf(scope).filter((sentence) => ofTerms.has(sentence))]) {
    const start = monthOfPeriod(notice, range)
    if (start) return start
  }
  return null
}

const daysOfWork = wordPattern(
  /\bjours? (?:ouvr|de travail|prestes|calendaires|factur|remuner|de consultan|d'expertise)|(?<=^\W*\w+ {0,3}(?:\( ?\d+ ?\) ?)?)(?:jours?|semaines?|mois|ans?),? (?:des le|a partir du|a compter du) |\bcharge (?:de travail )?(?:est |sera )?(?:de |d')[^.;]{3,30}\bjours\b|(?<!\b(?:formations?|ateliers?|sessions?|cours|conges?)\b[^.;]{0,60})\bjours?,? (?:etale|reparti)\w* /y,
)
const daysSaid = oncePerNotice((notice) => saidInSentences(notice, daysOfWork, 300))
const term = wordPattern(
  /(?<=^\W*(?:(?:un|le|la) )?)(?:contrat|cdd|stage|volontariat|mission|prestation|consultation)\b/y,
)
const termsSaid = oncePerNotice((notice) => saidInSentences(notice, term, 60))

/** « Au lieu de : prise de service le 15 avril » */
function isReplaced(notice: NoticeText, at: number): boolean {
  const before = notice.text.slice(Math.max(0, at - 120), at)
  return /\bau lieu d[eu'][^\n]*$/.test(before) && !/\blire\b/.test(before.slice(before.lastIndexOf('au lieu d')))
}
