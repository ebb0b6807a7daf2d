import { matchesOf } from '../text/matches-of'
import type { Range } from './lines'
import { field, flatWords, type NoticeText, placesWithin } from './notice-text'
import { numberValue } from './numbers'
import { people, several } from './people-words'
import type { PostRow } from './post-columns'
import { readPlaceTable } from './post-table'
import type { Field } from './posting'
import { pairsOf, type Scope } from './scope'

const atPlace = new RegExp(
  String.raw`[([] ?(\d{1,2})(?: ?${people})? ?[)\]]|[:x-] ?(${several})(?: ${people})?(?= *$)`,
  'g',
)

/** « Lieux : Kaya (2), Dori (3) », « - Kiffa : un (01) poste »: each place with its number. */
export function overPlaces(scope: Scope): Field<number> | null {
  const { notice } = scope
  const rows = scope.own.length === 0 ? readPlaceTable(notice) : []
  if (rows.length > 0) return overRows(notice, rows)
  const named = pairsOf(scope, 'title', 'positions').filter(({ words }) => /^postes?$/.test(words))
  const shared = named.flatMap(({ values }) => values.slice(0, 1)).filter((value) => isShare(notice, value))
  const values = shared.length > 0 ? shared : pairsOf(scope, 'location').flatMap((pair) => pair.values)
  const counts = values.map((value) => ({ value, found: matchesOf(atPlace, flatWords(notice, value, 160)) }))
  const [first, last] = [counts[0], counts.at(-1)]
  if (!first || !last || counts.some(({ found }) => found.length === 0)) return null
  const numbers = counts.flatMap(({ found }) => found.map((each) => numberValue(each[1] ?? each[2] ?? '') ?? 0))
  const sum = numbers.reduce((total, number) => total + number, 0)
  const isPartition = numbers.every((number) => number > 0 && number < 100)
  return isPartition ? field(notice, sum, { start: first.value.start, end: last.value.end }, ['inferred']) : null
}

/** « Postes : Poli (2), Lagdo (2) et Tcholliré (1) »: as many numbers as places. */
function isShare(notice: NoticeText, value: Range): boolean {
  const count = matchesOf(atPlace, flatWords(notice, value, 160)).length
  return count > 1 && placesWithin(notice, value).length === count
}

function overRows(notice: NoticeText, rows: readonly PostRow[]): Field<number> | null {
  const cells = rows.flatMap((row) => row.get('positions') ?? [])
  const counts = cells.map((cell) => numberValue(flatWords(notice, cell, 40)) ?? 0)
  const [first, last] = [cells[0], cells.at(-1)]
  if (!first || !last || !counts.every((count) => count > 0 && count < 100)) return null
  const sum = counts.reduce((total, count) => total + count, 0)
  return field(notice, sum, { start: first.start, end: last.end }, ['inferred'])
}
