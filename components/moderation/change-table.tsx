import type { ReactNode } from 'react'
import { reviewCopy } from '@/lib/copy/review'

interface ChangeTableProps {
  readonly caption: string
  /** Of the columns, the field's first. */
  readonly heads: readonly string[]
  readonly rows: readonly { readonly name: string; readonly cells: readonly string[]; readonly mark?: ReactNode }[]
}

/** Values of fields side by side; under one another on a phone, each under its column's name. */
export function ChangeTable({ caption, heads, rows }: ChangeTableProps) {
  const [field, ...columns] = heads
  return (
    <table className="mt-3 block w-full text-left text-sm sm:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="hidden sm:table-header-group">
        <tr>
          {[field, ...columns].map((head) => (
            <th key={head} scope="col" className="border-b border-rule py-2 pr-4 font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block sm:table-row-group">
        {rows.map(({ name, cells, mark }) => (
          <tr key={name} className="block border-b border-rule py-2 align-top sm:table-row">
            <th scope="row" className="block pr-4 font-semibold sm:table-cell sm:py-2">
              {name} {mark}
            </th>
            {cells.map((cell, i) => (
              <td key={columns[i]} className="block pr-4 [overflow-wrap:anywhere] sm:table-cell sm:min-w-24 sm:py-2">
                <span aria-hidden="true" className="text-quiet sm:hidden">
                  {`${columns[i]}\u00a0: `}
                </span>
                {cell === '' ? <span className="text-quiet">{reviewCopy.unstated}</span> : cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
