import { doubtWords, fieldName } from '../copy/offer-form'
import { columnWords, type FigureName, figuresCopy } from '../copy/site-administration-figures'
import { fieldsOfEvidence } from '../offers/offer-form'
import { csvLine, csvStart } from '../text/csv'
import type {
  CorrectedFields,
  CountryMonths,
  DateReports,
  DeadlineDoubts,
  DecisionTimes,
  MissedDeadlines,
} from './figures'

/** What a column holds: words, a month as `YYYY-MM`, a number of things, a number of hours, or a share of one. */
type ColumnKind = 'words' | 'month' | 'count' | 'hours' | 'share'

interface Column {
  readonly name: keyof typeof columnWords
  readonly kind: ColumnKind
}

/** The numbers of a figure: what its plot shows, its page tells as a table, and its file holds. */
export interface FigureTable {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** What each figure is made from. */
export interface Figures {
  readonly pays: readonly CountryMonths[]
  readonly delais: readonly DecisionTimes[]
  readonly corrections: CorrectedFields
  readonly retards: readonly MissedDeadlines[]
  readonly signalements: readonly DateReports[]
  readonly doutes: DeadlineDoubts
}

const secondsInHour = 3600
const inHours = (seconds: number | null) => (seconds === null ? null : seconds / secondsInHour)
const shareOf = (part: number, whole: number) => (whole === 0 ? null : part / whole)

const tables: { readonly [Name in FigureName]: (figure: Figures[Name]) => FigureTable } = {
  pays: (countries) => ({
    columns: [column('country', 'words'), column('month', 'month'), column('offers', 'count')],
    rows: countries.flatMap(({ country, months }) =>
      months.map(({ month, count }) => [country ?? figuresCopy.noCountry, month, count]),
    ),
  }),
  delais: (times) => ({
    columns: [
      column('month', 'month'),
      column('decided', 'count'),
      column('median', 'hours'),
      column('nineOfTen', 'hours'),
    ],
    rows: times.map(({ month, decided, median, nineOfTen }) => [month, decided, inHours(median), inHours(nineOfTen)]),
  }),
  corrections: ({ approved, corrected, fields }) => ({
    columns: [
      column('field', 'words'),
      column('corrected', 'count'),
      column('approved', 'count'),
      column('share', 'share'),
    ],
    rows: [
      [columnWords.anyField, corrected, approved, shareOf(corrected, approved)],
      ...fields.map(({ field, count }) => {
        const [name] = fieldsOfEvidence[field]
        return [name === undefined ? field : fieldName(name), count, approved, shareOf(count, approved)]
      }),
    ],
  }),
  retards: (months) => ({
    columns: [
      column('month', 'month'),
      column('views', 'count'),
      column('viewsAfter', 'count'),
      column('share', 'share'),
      column('appliesAfter', 'count'),
    ],
    rows: months.map(({ month, views, viewsAfter, appliesAfter }) => {
      return [month, views, viewsAfter, shareOf(viewsAfter, views), appliesAfter]
    }),
  }),
  signalements: (months) => ({
    columns: [column('month', 'month'), column('wrongDate', 'count'), column('closed', 'count')],
    rows: months.map(({ month, wrongDate, closed }) => [month, wrongDate, closed]),
  }),
  doutes: ({ published, plain, flags }) => ({
    columns: [
      column('doubt', 'words'),
      column('offers', 'count'),
      column('published', 'count'),
      column('share', 'share'),
    ],
    rows: [
      [columnWords.noDoubt, plain, published, shareOf(plain, published)],
      ...flags.map(({ flag, count }) => [doubtWords[flag] ?? flag, count, published, shareOf(count, published)]),
    ],
  }),
}

function column(name: keyof typeof columnWords, kind: ColumnKind): Column {
  return { name, kind }
}

export function figureTable<Name extends FigureName>(name: Name, figure: Figures[Name]): FigureTable {
  return tables[name](figure)
}

/** The same numbers for a spreadsheet: months as `2026-03`, shares of one. */
export function figureCsv({ columns, rows }: FigureTable): string {
  const lines = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Number(cell.toFixed(4)) : cell)))
  return csvStart + [columns.map(({ name }) => columnWords[name]), ...lines].map(csvLine).join('')
}
