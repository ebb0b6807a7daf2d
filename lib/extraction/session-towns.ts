import { fullMonthPattern } from '../deadlines/calendar-words'
import { type NoticeText, roleAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'
import { ownElseShared, type Scope } from './scope'
import { otherMatter } from './station-words'
import { gazetteerStations, type Station } from './stations'

const places = '(?:villes?|lieux?|localites?|sites?|communes?)'
const days = '(?:dates?|periodes?|jours?)'
/** « N° | Ville | Dates », « Lieux et dates », « Sessions : dates et lieux » */
const head = new RegExp(
  String.raw`^(?:n ?[°o]?\W{1,14})?(?:sessions?\W{1,14})?(?:${places}(?: et |\W{1,14})${days}|${days}(?: et |\W{1,14})${places})\b`,
)

/** The towns under a head that says where and when the sessions of the work are held: each on a line with its days. */
export function sessionTowns(scope: Scope): Station[] {
  return ownElseShared(scope, sessionsIn(scope.notice), ({ head }) => head).flatMap(({ towns }) => towns)
}

const sessionsIn = oncePerNotice((notice) =>
  notice.lines.flatMap((line, index) => {
    if (
      line.text.length > 60 ||
      !head.test(line.text) ||
      otherMatter.test(line.text) ||
      roleAt(notice, line.start) === 'selection'
    )
      return []
    const above = notice.lines[index - 1]
    if (above && otherMatter.test(above.text)) return []
    const towns = townsBelow(notice, index)
    return towns.length > 1 ? [{ head: line, towns }] : []
  }),
)

function townsBelow(notice: NoticeText, index: number): readonly Station[] {
  const towns: Station[] = []
  for (const line of notice.lines.slice(index + 1, index + 16)) {
    const [town] = gazetteerStations(notice, line).filter(({ isRegion }) => !isRegion)
    if (!town || town.range.start > line.start + 30 || otherMatter.test(line.text) || !day.test(line.text)) break
    towns.push(town)
  }
  return towns
}

/** « 17-19 mai », « 31 mai-2 juin 2026 », « 04/05/2026 » */
const day = new RegExp(String.raw`\d{1,2}(?:er)? {1,3}(?:${fullMonthPattern})|\b\d{1,2}\/\d{1,2}\b`)
