import type { Range } from './lines'
import { flatWords, type NoticeText, roleAt } from './notice-text'
import { oncePerNotice } from './once-per-notice'

/** « Du », « Dix mois, du », « De 4 à 6 mois entre le », « Période : du » before the first day. */
const opening =
  /^\W*(?:periode |duree )?:? ?(?:(?:\S+ ){1,4}(?:mois|jours?|semaines?|ans?|annees?)(?: \w+){0,2} ?,? ?)?(?:du|entre le|de|soit du) $/
const closing = /^\W*$|^ ?[,;.(]/
/** Of the line or heading above: the period is for something else. */
const ofSomethingElse =
  /\b(?:depot|depos|candidat|dossier|offre|pli|affich|publi|valid|diffus|inscri|recept|permanen|horaire|entretien|test|epreuve|selection|formation|atelier|projet|programme|visite|conge|ferm|retrait|consult(?:ation|er) des|seance|inform|campagne|financ)/

/** Lines that hold nothing but the period of the work: « Du 1er juillet au 30 septembre 2026 ». */
export const periodLines = oncePerNotice((notice): readonly Range[] =>
  notice.dates.mentions.flatMap(({ date, role }) => {
    if (!('rangeStart' in date) || !date.rangeStart || role === 'closing' || role === 'display') return []
    const index = notice.lines.findIndex((line) => line.end > date.start)
    const line = notice.lines[index]
    if (!line || line.text.length > 120 || line.start > date.rangeStart.start) return []
    const before = flatWords(notice, { start: line.start, end: date.rangeStart.start }, 120)
    const behind = flatWords(notice, { start: date.end, end: line.end }, 120)
    return opening.test(before) && closing.test(behind) && isOfWork(notice, index) ? [line] : []
  }),
)

function isOfWork(notice: NoticeText, index: number): boolean {
  const [line, above] = [notice.lines[index], notice.lines[index - 1]]
  const role = line ? roleAt(notice, line.start) : null
  return (
    role !== 'apply' &&
    role !== 'documents' &&
    role !== 'selection' &&
    role !== 'calendar' &&
    !(above && above.text.length < 80 && ofSomethingElse.test(above.text))
  )
}
