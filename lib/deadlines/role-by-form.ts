import { cuesIn } from './date-cues'
import { type DateMention, type DateRole, roleOf, said, type Verdict } from './date-role'
import type { Surroundings } from './date-surroundings'
import type { Cell } from './date-table'

/** « Il y a 1 an », « Dans 2 semaines », « 1 days left »: sites count down to deadlines. */
const countdown =
  /^\s*(?:\(\s?)?(?:il y a (?:\d+|une?) |dans (?:\d+|une?) (?:jours?|semaines?|mois)|(?:il )?reste \d+|\d+ (?:days?|jours?) (?:left|restants?))/
/** « Sévaré, le 13 février 2026 ». */
const signature = /(?:^|\n)[ \t]*(?![^\n,]*\b(?:plus tard|limite|delai|cloture|avant)\b)[^\n\d,:;.]{3,40}, ?(?:le ?)?$/
/** « objet : Refonte site⏎ICT, le 17 octobre 2025 à 12 h au plus tard » */
const isLast = /^[ ,(]*(?:au plus tard|inclus|delais? de rigueur|dernier delai)/
/** « 2 mars 2026 par La rédaction | Emplois ONG »; « 2 mars 2026 par courriel » says how to apply. */
const byline =
  /^ (?:par|by) (?!(?:cour|e-?mail|mail|voie|lettre|depot|porteur|tele|internet|la poste|fax|whatsapp|formulaire|tou[ts]|les? (?:candidat|post)|chaque|pli)\w*)[^\n]{2,40}(?:\||\n|$)/
/** « 06/03/2026, 13/03/2026 », « les 22 et 23 novembre »: one statement, several dates. */
const enumeration = /^[\s,/&]*(?:et|ou|puis)?[\s,/&]*(?:au |le )?$/
const longestEnumeration = 12
const recruiting = /recrut|emploi|avis|poste|profil/
/** « prolonge son appel pour ces 02 profils (04 février 2026) » */
const posts = /\b(?:profils?|postes?|agents?|personnes?) \($/

/** The role of a date that its form tells: a countdown, a table's column, a signature, an enumeration. Null where words must tell. */
export function roleByForm(around: Surroundings, previous: DateMention | undefined): Verdict | null {
  const { before, sentence, behind, afterTime, cell } = around
  if (countdown.test(afterTime) && !cuesIn(sentence).some(({ cue }) => cue === 'publication'))
    return said('closing', 'compte à rebours')
  const inTable = cell === null ? null : roleByCell(cell)
  if (inTable) return inTable
  if (signature.test(before) && !continuesLine(around) && !isLast.test(afterTime))
    return said('publication', 'lieu et date')
  const isStamp =
    (before.endsWith('[') && afterTime.startsWith(']')) ||
    (/(?:^|\n)$/.test(before) && (/^ ?- [^\n:]{2,30}: /.test(afterTime) || isForwarded(around)))
  if (isStamp) return said('publication', 'heure du message')
  if (/(?:^|\n)$/.test(before) && byline.test(afterTime)) return said('publication', 'date et signature')
  // « d’abord fixé au 10 mars, puis au 17 mars. »: the last one is no former date.
  const isNext = previous?.role === 'superseded' && /puis/.test(before) && /[.;!\n](?=\s|$)/.test(around.after)
  if (previous && !isNext && before.length < longestEnumeration && enumeration.test(before)) {
    return { role: previous.role, because: previous.because, postpones: previous.postpones }
  }
  const isTitle =
    before.endsWith('(') &&
    /^\)[ ]*(?:\n|$)/.test(afterTime) &&
    recruiting.test(sentence) &&
    cuesIn(sentence).every(
      ({ cue }) => cue === 'submission' || cue === 'context' || (cue === 'postponed' && posts.test(sentence)),
    )
  if (isTitle) return said('publication', 'titre')
  // « 17 mars 2026 – remise des offres »: the date stands first.
  if (!/^[ ]*[:-]/.test(behind)) return null
  const isLine = /(?:^|\n)\W*(?:le )?$/.test(before)
  const isNextLine = previous !== undefined && isLine && before.split('\n').length === 2
  const standsFirst = isNextLine || ((isLine || /^\W*(?:le )?$/.test(sentence)) && cuesIn(sentence).length === 0)
  return standsFirst ? roleByLabel(behind) : null
}

/** « Dernier jour : le 11 juillet pour le poste A, le 18 juillet … »: what stands before the second date is no place but the rest of a line. */
function continuesLine({ notice, start, before }: Surroundings): boolean {
  const from = start - before.length
  return !before.includes('\n') && from > 0 && notice.text.charAt(from - 1) !== '\n'
}

/** « 18 mai 2026, 07:12 – Annonce relayée » */
function isForwarded({ afterTime, notice, end }: Surroundings): boolean {
  const hasClock = /\d:\d{2} ?$/.test(notice.text.slice(Math.max(0, end - 5), end))
  return hasClock && /^ ?- /.test(afterTime) && cuesIn(afterTime.split('\n')[0] ?? '').length === 0
}

/** The first cue of a label, unless it ends the time for something else: « dernière date pour les questions », « … de retrait des dossiers ». */
export function roleByLabel(label: string): Verdict | null {
  const named = cuesIn(label).filter(({ cue }) => cue !== 'until')
  const other = named.find(({ cue, words }) => cue === 'question' || /^retr|^retir/.test(words))
  const first = named[0]?.cue === 'limit' ? (other ?? named[0]) : named[0]
  return first ? said(roleOf(first.cue), first.words) : null
}

const steps: ReadonlySet<DateRole> = new Set<DateRole>(['question', 'publication', 'start', 'event'])

/** « Dernière date pour les offres | 31/10/2025 »: the head of the column tells, else that of the row; what is delivered under the contract has its own table. */
function roleByCell({ heading, above, row }: Cell): Verdict | null {
  const ofRow = row === null ? null : roleByLabel(row)
  const ownDeliverable = cuesIn(row ?? '').find(({ cue }) => cue === 'deliverable')
  const isApplication = ofRow?.role === 'closing' && !ownDeliverable
  const delivered = deliverables.exec(`${above ?? ''} ${row ?? ''}`)
  if (delivered && !isApplication) return said('period', delivered[0])
  const ofColumn = heading === null ? null : roleByLabel(heading)
  // « | Questions écrites | 6 mars | » under « Échéance »; the title of a post, under « Date limite », tells nothing.
  const isOfSteps = ofRow !== null && steps.has(ofRow.role) && !/limite|clotur|depot|candidat/.test(heading ?? '')
  return isOfSteps ? ofRow : (ofColumn ?? ofRow)
}

/** Words of a table of what is delivered and paid under the contract. */
const deliverables = /livrable|\brapport|paiement|part du prix|tranche|\bjalons?\b/
