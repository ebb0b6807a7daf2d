import type { Line } from './lines'
import { type NoticeText, roleAt } from './notice-text'
import type { PostingHeading } from './posting-heading'
import { canNamePost, countBefore, looksLikeRole } from './role-shape'
import { startsWithRole } from './role-words'

const announcement =
  /(?:postes?|profils?|emplois?|fonctions?|personnels?|agents?|experts?|consultants?|collaborat\w+|personnes?)\b.{0,60}(?:suivants?|suivent|ci-apres|ci-dessous|que voici|voici|a pourvoir|ouverts?|vacants?|recherche\w*|disponibles?|propose\w*)|\b(?:recrut|recherch|cherch|embauch|engag)\w*\b.{0,120}:$|\b(?:postes|profils|emplois|fonctions)(?: de| d')? ?:$|\bbesoin(?:s)?(?: urgent)? (?:de|d')[^:]{0,40}:$|^(?:nos |les )?(?:postes|profils|besoins)(?: a pourvoir| recherches?| ouverts?| vacants?)? ?:?$|^(?:avis de )?(?:recrutements?|vacances?(?: de| d'| des)? ?(?:postes?|emplois?)?)\b.{0,60}$|\brecrute(?:nt)?\b(?! (?:une?|des?|deux|trois|quatre|cinq|six|\d)\b).{0,60}$/

/** Within three lines above, the notice says that posts follow. */
export function isAnnouncedAt(notice: NoticeText, line: number): boolean {
  const before = notice.lines.slice(Math.max(0, line - 3), line)
  const lead = before.findLast((each) => /:$/.test(each.text))
  return before.some(
    (each) => (!lead || each.start >= lead.start) && announcement.test(each.text.slice(-300)) && !names(each),
  )
}

/** « Poste à pourvoir : Juriste » announces no list. */
function names({ text }: Line): boolean {
  const value = /: (.+)$/.exec(text)?.[1]
  return value !== undefined && looksLikeRole(value.replace(countBefore, ''))
}

/** « recrute pour les postes suivants : - Un comptable ; - Deux animateurs », « besoin de : 👉 2 vendeurs 👉 1 caissière » */
export function announcedRoles(notice: NoticeText): PostingHeading[] {
  for (let i = 1; i < notice.lines.length; i++) {
    const first = notice.lines[i]
    if (!first || !isAnnounced(first)) continue
    const onlyCounted = !isAnnouncedAt(notice, i)
    if (onlyCounted && !isPlainLead(notice, i)) continue
    const items = itemsFrom(notice, i, onlyCounted)
    if (items.length >= 2) return items
  }
  return []
}

/** Under « Notre association accueille : » what is counted is sought; under « Il encadre : » or « L’équipe se compose de : » it is not. */
function isPlainLead(notice: NoticeText, line: number): boolean {
  const above = notice.lines[line - 1]
  if (!above || !/:$/.test(above.text) || othersLead.test(above.text)) return false
  const role = roleAt(notice, above.start)
  return role === null || role === 'context' || role === 'description'
}

const othersLead =
  /\b(?:encadr|supervis|compos|collabor|travaill|sous\b|appuy|equipe|dimensionnement|effectif (?:actuel|encadre)|organigramme|liaison|lien\b|relation|partenaire|beneficiaire|form(?:e|er|ation)|dossier|fournir|joindre|proposer|cv\b|comprend|mobilis|avec\b|realis|livrable|atteint|cible|touche)/

function isListed(line: Line): boolean {
  return line.bullet || line.marker !== null
}

/** The items of a list from its first line on; what stands between two items, unmarked, is the upper one's. */
function itemsFrom(notice: NoticeText, first: number, onlyCounted: boolean): PostingHeading[] {
  const { lines } = notice
  const isMarked = lines[first] !== undefined && isListed(lines[first])
  const items: PostingHeading[] = []
  let longest = 0
  for (let at = first; at < lines.length; at++) {
    const item = lines[at]
    const last = items.at(-1)
    if (!item || (!isMarked && item.afterBlank && last && !lines[at - 1]?.afterBlank)) break
    const isItem = isListed(item) === isMarked && isAnnounced(item)
    if (isItem && !(onlyCounted && !/^\d|\( ?\d{1,2} ?\)/.test(item.text))) {
      longest = Math.max(longest, last ? at - last.line - 1 : 0)
      items.push({
        line: at,
        title: { start: item.start, end: item.end },
        ordinal: String(items.length + 1),
        end: item.end,
      })
      continue
    }
    const isBody = last && isMarked && !isListed(item) && !item.afterBlank && item.heading === null
    if (!isBody || at - last.line > (longest || maxBodyLines)) break
    items[items.length - 1] = { ...last, end: item.end }
  }
  const [last] = items.slice(-1)
  return last && longest === 0 ? [...items.slice(0, -1), { ...last, end: lines[last.line]?.end ?? last.end }] : items
}

const maxBodyLines = 6

/** A role, or what a number counts below the announcement of posts: « 4 alphabétiseurs ». */
function isAnnounced(line: Line): boolean {
  const role = line.text.replace(countBefore, '')
  const isCounted = role !== line.text && !countedTime.test(role) && canNamePost(role)
  if (isListed(line)) return isCounted || looksLikeRole(role)
  return (
    line.text.length <= 100 &&
    !/[.]$/.test(line.text) &&
    line.heading === null &&
    (isCounted ? looksLikeRole(role) : line.capitalised && startsWithRole(role))
  )
}

/** What a number counts that is nobody. */
export const countedTime =
  /^(?:ans?|annees?|mois|jours?|semaines?|heures?|copies?|photos?|exemplaires?|diplomes?|lettres?|personnes? de reference)\b/
