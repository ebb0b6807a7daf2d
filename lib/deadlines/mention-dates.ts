import type { FoldedText } from '../text/fold'
import { isOfSomebody, isRefusedLater, roleByPurpose, withConsequence } from './allowed-time'
import { governing, isUnnamed } from './cue-owner'
import { cuesIn, type FoundCue } from './date-cues'
import { isOfNext } from './date-of-each'
import { type DateMention, roleOf, said, type Verdict } from './date-role'
import {
  beforeAside,
  labelAbove,
  labelBelow,
  nounBefore,
  type Surroundings,
  surroundingsOf,
  unglued,
  withoutAsides,
  withoutOpening,
} from './date-surroundings'
import { withTabs } from './date-table'
import { roleOfExchanged } from './exchanged-date'
import { isOfOtherNotice, otherOffers, withoutOtherInscriptions, withoutOtherOffers } from './other-offers'
import { areAsked, questionsAbove } from './questions-above'
import type { RelativeDate } from './relative-dates'
import { roleByForm, roleByLabel } from './role-by-form'
import { isSameDay, roleRules } from './role-rules'
import type { StatedDate } from './stated-date'

/** Tells for every date of the text, in its order, what it is for: by its form where that is enough, else by the words nearest to it. */
export function mentionDates(
  notice: FoldedText,
  text: string,
  dates: readonly (StatedDate | RelativeDate)[],
): DateMention[] {
  const mentions: DateMention[] = []
  const others = new Set<number>()
  let isBelow = false
  const tabbed = withTabs(notice, text)
  let free = 0
  dates.forEach((date, index) => {
    const around = surroundingsOf(notice, text, tabbed, date, free, dates[index + 1]?.start ?? text.length)
    const previous = mentions.at(-1)
    const below = labelBelow(text, around, previous !== undefined && isBelow)
    isBelow = below !== null
    const told =
      (below === null ? null : roleByLabel(below)) ??
      roleByForm(around, previous) ??
      roleByWords(date, around, previous)
    const follows = previous?.role === 'closing' && told.role === 'other' && around.before.length < 12
    const isMoved = (told.role === 'closing' || follows) && movedBehind.test(around.afterTime)
    const verdict = isMoved && follows ? { ...told, role: previous.role } : told
    mentions.push({ date, ...verdict, postpones: verdict.postpones || isMoved })
    if (verdict.role === 'closing' && isOfOtherNotice(around)) others.add(index)
    free = around.end
  })
  return withLoneLimit(text, withoutOtherOffers(withoutOtherInscriptions(text, mentions), others))
}

/** « Au plus tard le vendredi 20 mars, 17 h », in a notice that states no other end: what else may be meant? */
function withLoneLimit(text: string, mentions: DateMention[]): DateMention[] {
  const isLone = ({ role, because, date }: DateMention) =>
    role === 'other' && because === 'au plus tard' && lone.test(text.slice(Math.max(0, date.start - 120), date.start))
  if (mentions.some(({ role }) => role === 'closing' || role === 'display' || role === 'superseded')) return mentions
  return mentions.map((mention) => (isLone(mention) ? { ...mention, role: 'closing' } : mention))
}

/** It begins its sentence. */
const lone =
  /(?:^|[.!?:;•\n][^a-z0-9]*)(?:au ?(?:plus|\+) ?tard|dernier carat)(?: le| :)? $|\b(?:au|aux|a la|a l') (?:secretariat|siege|bureaux?|mairie|antenne|coordination|accueil)\b[^.;]{0,60}, au ?plus ?tard(?: le)? $/

/** « Les questions écrites sont recevables jusqu’au 7 novembre » */
const ofQuestions =
  /^\W*(?:(?:les |vos |toutes? (?:les )?)?(?:questions?|demandes? (?:de |d')(?:renseignements?|eclaircissements?|clarifications?|precisions?|informations?|complements?)))(?! et\b)(?: [a-z]+){0,3} (?:sont|seront|doivent|devront|restent|resteront|peuvent|pourront|arriv(?:ent|eront)|parvi(?:ennent|endront)|s'adressent|se posent) (?!.*\b(?:dossiers?|candidatures?|offres?|plis?)\b)/

/** « 13 mars 2026  27 mars 2026 (prolongation) ». */
const movedBehind = /^~? ?[([,-] ?(?:prolong|prorog|report|repouss|nouvelle date)[^\d\n]*?(?:[)\]\n]|$)/

function roleByWords(
  date: StatedDate | RelativeDate,
  around: Surroundings,
  previous: DateMention | undefined,
): Verdict {
  const { before, behind, afterDate } = around
  const isDelay = date.isDelay === true
  const isPeriod = !('countedFrom' in date) && date.rangeStart !== null
  const whole = withoutAsides(withoutOpening(around.sentence, isPeriod))
  const bracket = openBracket(whole)
  // « Dépôt au bureau (fermé le 9 mars) »: closed doors, not the end of something.
  if (bracket !== null && closedDoors.test(bracket)) return said('event', bracket.trim())
  // « rédige les CV, organise deux forums (4 juin et 5 novembre) »: of what stands right before the bracket.
  if (isPeriod && bracket?.trim() === '' && cuesIn(nounBefore(whole)).length === 0) return said('other', '')
  const sentence =
    bracket !== null && cuesIn(bracket).some(({ cue }) => cue !== 'until' && cue !== 'after') ? bracket : whole

  let found: readonly FoundCue[] = cuesIn(sentence)
  // « Pour les deux postes : vendredi 20 mars à 13 h, dernier délai » is one by that word alone.
  const rigour = rigourBehind.exec(behind) ?? rigourBehind.exec(afterDate)
  if (rigour) found = [...found, { cue: 'limit', words: rigour[0].trim(), end: sentence.length }]
  const isOver = overBehind.test(behind)
  const untilSaid =
    (isPeriod && periodUntil.test(around.notice.text.slice(around.start, date.start))) ||
    found.some(({ cue }) => cue === 'until') ||
    untilBehind.test(behind) ||
    untilBehind.test(afterDate) ||
    isOver
  const until = untilSaid || isDelay || (!('countedFrom' in date) && isRefusedLater(around.after))
  if (readInstead.test(behind)) return said('superseded', 'lire')
  if (until && ofQuestions.test(sentence)) return said('question', 'questions')
  const exchanged = roleOfExchanged(around, previous)
  if (exchanged) return exchanged
  const allowed = roleByPurpose(around.sentence, behind)
  if (allowed) return allowed
  if (until && isUnnamed(found) && withConsequence.test(behind)) return said('closing', 'faute de quoi')
  const ahead = isUnnamed(found) ? cuesIn(withoutAsides(behind.split('\n')[0] ?? '')) : []
  // « jusqu’au 18 janvier au lieu du 16 »: what follows tells which of the two it is.
  if (until && ahead[0]?.cue === 'superseded') return { ...said('closing', ahead[0].words), postpones: true }
  const endsAhead =
    /^ ?(?:,|que\b)/.test(behind) && ahead.some(({ cue }) => cue === 'until' || cue === 'limit' || cue === 'after')
  // « Le 20 mars à 17 h est la date limite », « Pour le 20 mars, merci d’envoyer »: the sentence begins with its date.
  const isTold = /^ ?(?:est|sera|constitue|marque|reste|demeure)\b(?!-)/.test(behind)
  if (until || endsAhead || isTold) found = [...found, ...ahead.filter(({ cue }) => cue !== 'until').slice(0, 1)]
  const fromAbove = isUnnamed(found)
  if (fromAbove) found = cuesIn(withoutAsides(labelAbove(before)))
  // « à rh@rive.org, au plus tard le »: one applies there.
  if (isUnnamed(found)) found = questionsAbove(around)
  if (until && isUnnamed(found) && areAsked(around)) return said('question', 'questions@')
  if (until && /\S@\S/.test(around.sentence) && (isUnnamed(found) || followsList(around))) found = [applying]
  if (until && isUnnamed(found) && !otherOffers.test(before)) found = cuesBefore(before)
  if (until && isUnnamed(found) && /^, (?:prend|se termin|s'achev|expir|sera|est)/.test(before))
    found = cuesIn(beforeAside(around))
  if (isUnnamed(found)) found = cuesIn(unglued(around))
  if (isUnnamed(found)) found = announcement(around)

  const named = found.filter(({ cue }) => cue !== 'until')
  if (isDelay && named.every(({ words }) => words.startsWith('par ')) && isOfSomebody(sentence))
    return said('other', 'délai')
  const nearest = governing(named, sentence)
  if (!nearest) return roleOfUnnamed(date, around, previous, isDelay, untilSaid)
  const isLabel = fromAbove || /[:-]\s*[*_«"(]*\s*(?:le |du |jusqu'au )?$/.test(around.sentence)
  const evidence = {
    date,
    around,
    whole,
    sentence,
    named,
    nearest,
    until,
    endsAhead,
    isPeriod,
    isDelay,
    isLabel,
    previous,
  }
  for (const rule of roleRules) {
    const verdict = rule(evidence)
    if (verdict) return verdict
  }
  return said(roleOf(nearest.cue), nearest.words)
}

const applying: FoundCue = { cue: 'submission', words: '@', end: 0 }

/** What was said before a sentence that names nothing: in its own paragraph where that tells, the points of a list left out. */
function cuesBefore(before: string): readonly FoundCue[] {
  const lines = before.split('\n')
  const said = lines.filter((line, i) => i === lines.length - 1 || !listed.test(line)).join('\n')
  const paragraph = said.split(/\n[ ]*\n/).at(-1) ?? ''
  const own = cuesIn(withoutAsides(paragraph))
  return isUnnamed(own) ? cuesIn(withoutAsides(said)) : own
}

/** « - les contacts de deux employeurs⏎à rh@rive.org, au plus tard le »: what follows a list's last point is no part of it. */
function followsList({ before, sentence }: Surroundings): boolean {
  const [point = '', ...rest] = sentence.split('\n')
  const isPoint = listed.test(point) || /[•▪✓➢➤►▸→·][ ]*$/.test(before.slice(0, before.length - sentence.length))
  return isPoint && rest.length > 0 && isUnnamed(cuesIn(withoutAsides(rest.join(' '))))
}

const listed = /^[ ]*(?:[-*•▪✓➢➤►▸→·]|\d{1,2}[.)])[ ]/

/** « Date limite prolongée ! 27 mars », « Clôture. Vendredi 20 mars »: the sentence before a date that begins its own names what it is. */
function announcement({ before, sentence }: Surroundings): readonly FoundCue[] {
  if (/[a-zء-ي]{3}/.test(sentence)) return []
  const line =
    before
      .slice(0, before.length - sentence.length)
      .split('\n')
      .at(-1) ?? ''
  const found = line.length > nearby ? [] : cuesIn(line)
  return found.some(({ cue }) => cue === 'limit') ? found : []
}

/** No word tells what the date is for; the date before it may. */
function roleOfUnnamed(
  date: StatedDate | RelativeDate,
  around: Surroundings,
  previous: DateMention | undefined,
  isDelay: boolean,
  untilSaid: boolean,
): Verdict {
  const { before, sentence, behind } = around
  // « D’abord fixé au 10 mars, puis au 17 mars, est de nouveau modifié »: moved twice.
  if (previous?.role === 'superseded' && sentence === before && thenMoved.test(before) && movedAgain.test(behind))
    return said('superseded', previous.because)
  // « La clôture, initialement prévue le 10 mars, aura lieu le 17 mars ».
  if (previous?.role === 'superseded' && sentence === before)
    return { ...said('closing', previous.because), postpones: true }
  // « Bamako : jusqu’au 10 mars. Kayes : jusqu’au 12 mars »; « au bureau : 10 mars à 16 h, en ligne : 10 mars à 23 h 59 ».
  const isNear = before.length < nearby && !/\n[ ]*\n/.test(before) && cuesIn(behind).length === 0
  const continues = untilSaid || (date.time !== null && previous !== undefined && isSameDay(date, previous.date))
  if (previous?.role === 'closing' && isNear && continues) return said('closing', previous.because)
  // « Date limite : poste A le 11 juillet, poste B le 18 juillet », « - Kita : 11 juillet⏎- Kayes : 18 juillet ».
  if (previous?.role === 'closing' && isOfNext(around, previous)) return said('closing', previous.because)
  // « Le dépôt des dossiers, ouvert le 2 mars, se poursuit jusqu’au 20 mars ».
  const goesOn = previous?.role === 'other' && sentence === before && cuesIn(previous.because)[0]?.cue === 'submission'
  if (untilSaid && goesOn) return said('closing', previous.because)
  return isDelay ? said('closing', 'délai') : said('other', untilSaid ? 'au plus tard' : '')
}

const thenMoved = /\b(?:puis|ensuite|apres quoi)\b/
const movedAgain =
  /^[ ,]*(?:[a-z' ]{3,60} )?(?:est|a ete|sera|se voit|se trouve|vient d'etre) (?:(?:une (?:nouvelle|autre|seconde|deuxieme|troisieme|derniere) fois|de nouveau|a nouveau|encore|finalement) )?(?:modifi|report|prorog|prolong|repouss|decal|differ|recul|chang)/

/** How far, in characters, a date without words of its own may stand behind the one it continues. */
const nearby = 90

/** What stands in a bracket that is still open. */
function openBracket(sentence: string): string | null {
  const at = sentence.lastIndexOf('(')
  return at < 0 ? null : sentence.slice(at + 1)
}

/** « du 12 janvier au plus tard le 30 janvier »: the period says itself that it ends something. */
const periodUntil = /\b(?:au plus tard|jusqu'au)\b/
const closedDoors = /^\s*(?:sauf|hors|excepte|ferme)/
const rigourBehind =
  /^[^a-z0-9\n]{0,6}(?:inclus\w*|au plus tard)?[^a-z0-9\n]{0,6}(?:delai de rigueur|terme de rigueur|dernier (?:delai|terme|jour|carat)|pas une? (?:seule? )?(?:minute|seconde|heure|jour) (?:de plus|apres|plus tard))|^[ ]?[,(][ ]?(?:date|heure) (?:limite|butoir)(?! ?:)/
/** « « jusqu’au 13 février » lire plutôt « jusqu’au 20 février » »: the one that was wrong. */
const readInstead =
  /^[\s»")]*,?\s*(?:(?:il (?:faut|convient de)|veuillez|merci de|priere de|bien vouloir) )?lire\s?(?:plutot|desormais|[:«"(]|(?:le |au |jusqu'au )\d)/
/** « Ven 13 mars, c’est fini ». */
const overBehind = /^[\s,:;-]*(?:c'est (?:fini|termine|clos|ferme|bon)|on (?:ferme|arrete|clot|cloture)|tout s'arrete)/
/** « le 20 mars au plus tard, à 17 h », « à 17 h, délai de rigueur ». */
const untilBehind =
  /^[\s,()]*(?:inclus\w*)?[\s,()]*(?:avant (?=\d|minuit|midi)|au ?(?:p[li]us|\+) ?tard|au maximum|(?:delai|terme) de rigueur|dernier (?:delai|terme|jour|carat)|inclus|at the latest|latest)/
