import type { Row, Table } from './valid-rows'

/** A change of a table's valid row, and the constraint that refuses it. */
export type Refused = readonly [constraint: string, table: Table, change: Row]
