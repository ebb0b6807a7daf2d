import 'server-only'
import type { FigureName } from '../copy/site-administration-figures'
import type { Reader } from '../platform/read-rows'
import type { Months } from './figure-period'
import type { Figures } from './figure-tables'
import {
  correctedFields,
  dateReports,
  deadlineDoubts,
  decisionTimes,
  missedDeadlines,
  offersByCountry,
} from './figures'

const readers: { readonly [Name in FigureName]: (db: Reader, period: Months) => Promise<Figures[Name]> } = {
  pays: offersByCountry,
  delais: decisionTimes,
  corrections: correctedFields,
  retards: missedDeadlines,
  signalements: dateReports,
  doutes: deadlineDoubts,
}

export function readFigure<Name extends FigureName>(db: Reader, name: Name, period: Months): Promise<Figures[Name]> {
  return readers[name](db, period)
}
