import type { FigureTable } from '@/lib/administration/figure-tables'
import { formatNumber } from '@/lib/copy/counts'
import { columnWords, decimals, figuresCopy, monthWords, shareWords } from '@/lib/copy/site-administration-figures'

/** The numbers of a figure as a table that opens, and as a file. */
export function FigureNumbers({ title, table, csv }: { title: string; table: FigureTable; csv: string }) {
  return (
    <div className="mt-2 flex flex-wrap gap-x-6">
      <details className="min-w-0 open:basis-full">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-indigo underline">
          {figuresCopy.table}
        </summary>
        <table className="mt-2 w-full max-w-3xl border-collapse text-left text-sm">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr className="border-b border-rule align-bottom text-quiet">
              {table.columns.map(({ name, kind }) => (
                <th key={name} scope="col" className={`${padding} font-semibold hyphens-auto ${alignment(kind)}`}>
                  {columnWords[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.slice(0, 2).join(' ')} className="border-b border-rule">
                {row.map((cell, i) => {
                  const { name, kind } = table.columns[i] ?? { name: 'month', kind: 'words' }
                  const words = cellWords(cell, kind)
                  return i === 0 ? (
                    <th key={name} scope="row" className={`${padding} font-normal`}>
                      {words}
                    </th>
                  ) : (
                    <td key={name} className={`${padding} ${alignment(kind)}`}>
                      {words}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <a href={csv} className="inline-flex min-h-11 items-center">
        {figuresCopy.csv}
      </a>
    </div>
  )
}

type Kind = FigureTable['columns'][number]['kind']

const padding = 'py-1.5 pr-2 last:pr-0 sm:pr-4'

function alignment(kind: Kind): string {
  return kind === 'words' || kind === 'month' ? '' : 'text-right'
}

function cellWords(cell: string | number | null, kind: Kind): string {
  if (cell === null) return '–'
  if (typeof cell === 'string') return kind === 'month' ? monthWords(cell) : cell
  if (kind === 'share') return shareWords(cell)
  return kind === 'hours' ? decimals(cell, 2) : formatNumber(cell)
}
