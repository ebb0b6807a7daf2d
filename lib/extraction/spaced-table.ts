import type { LabelKey } from './label-words'
import type { Line, Range } from './lines'
import type { NoticeText } from './notice-text'
import { columnKey, otherColumn, type PostRow } from './post-columns'
import { canNamePost } from './role-shape'

/** « 2 Superviseur pédagogique 02 Tenkodogo (1), »: one space between the cells, so the number of people parts the title from the rest. */
const numberedRow = /^(?:(\d{1,2})[.)]? )?([a-z(][^\n]{2,80}?) (\d{1,3})(?: (.*))?$/
const mayHead = / (?:nombres?|nbre?s?|nb|effectifs?|places|qte|quantite|besoins?)\b/
const contractCell = /\b(?:cdd|cdi|stage|contrat|volontariat|prestation|consultan|temps|mi-temps)\b/

/**
 * The rows of a table whose cells one space parts, as PDF files give them: « N° Emploi Effectif Localité » over « 1 Chef d’antenne 1 Tenkodogo ».
 * The number must follow the title; « Total 23 » ends it.
 */
export function spacedRows(notice: NoticeText): readonly PostRow[] {
  for (const [i, header] of notice.lines.entries()) {
    if (header.text.length > 90 || !mayHead.test(header.text)) continue
    const columns = columnsOf(header.text)
    if (columns?.[columns.indexOf('title') + 1] !== 'positions') continue
    const rows = rowsUnder(notice, i, columns)
    if (rows.length >= 2) return rows
  }
  return []
}

/** A line of nothing but the heads of columns; null where other words stand in it. */
function columnsOf(line: string): readonly (LabelKey | null)[] | null {
  const words = line.trim().split(/ +/)
  const columns: (LabelKey | null)[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((n) => at + n <= words.length && isHead(words.slice(at, at + n).join(' ')))
    if (length === undefined) return null
    columns.push(columnKey(words.slice(at, at + length).join(' ')))
    at += length
  }
  return columns.includes('title') ? columns : null
}

function isHead(words: string): boolean {
  return columnKey(words) !== null || otherColumn.test(words)
}

/** Lines that one row may go on over: else each of many heads would be followed to the end of the text. */
const mostWrapped = 4

function rowsUnder(notice: NoticeText, index: number, columns: readonly (LabelKey | null)[]): readonly PostRow[] {
  const rows: PostRow[] = []
  const behind = columns.slice(columns.indexOf('positions') + 1)
  // « ATTE – Avis – page 1 » under rows that are numbered is none.
  let isNumbered = false
  let wrapped = 0
  for (let at = index + 1; at < notice.lines.length; at++) {
    const line = notice.lines[at]
    if (!line) break
    const found = numberedRow.exec(notice.text.slice(line.from, line.end))
    const row =
      found && (rows.length === 0 || (found[1] !== undefined) === isNumbered)
        ? rowOf(line, found, behind, rows.length)
        : null
    if (rows.length === 0) isNumbered = found?.[1] !== undefined
    wrapped = row ? 0 : wrapped + 1
    if (row) rows.push(row)
    else if (rows.length > 0 && wrapped <= mostWrapped && isWrapped(line)) extend(rows, line)
    else break
  }
  return rows
}

function rowOf(
  line: Line,
  found: RegExpExecArray,
  behind: readonly (LabelKey | null)[],
  known: number,
): PostRow | null {
  const [, ordinal, title = '', count = '', rest = ''] = found
  if (/^(?:sous-)?total\b/.test(title) || !canNamePost(title)) return null
  if (ordinal !== undefined && Number(ordinal) !== known + 1) return null
  const start = line.from + found[0].indexOf(title)
  const row = new Map<LabelKey, Range>([
    ['title', { start, end: start + title.length }],
    ['positions', { start: start + title.length + 1, end: start + title.length + 1 + count.length }],
  ])
  const from = line.end - rest.length
  const contract = behind.includes('contract') ? contractCell.exec(rest)?.index : undefined
  if (behind.includes('location') && contract !== 0 && rest !== '')
    row.set('location', { start: from, end: contract === undefined ? line.end : from + contract })
  if (contract !== undefined) row.set('contract', { start: from + contract, end: line.end })
  return row
}

/** « Comin-Yanga (3) », « CDD 24 mois »: no sentence, no label, no heading. */
function isWrapped({ text, afterBlank, heading }: Line): boolean {
  return !afterBlank && heading === null && text.length <= 60 && !/[:;@]|\.$|^total\b/.test(text)
}

function extend(rows: PostRow[], line: Line) {
  const row = new Map(rows.at(-1))
  const contract = contractCell.exec(line.text)?.index
  if (contract === 0) row.set('contract', { start: line.start, end: line.end })
  else {
    const known = row.get('location')
    if (known) row.set('location', { start: known.start, end: line.end })
  }
  rows[rows.length - 1] = row
}
