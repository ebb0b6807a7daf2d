import { actWords, countsCopy } from '@/lib/copy/offer-counts'
import { countedActs, type Figures } from '@/lib/offers/offer-counts'

interface CountTableProps {
  readonly caption: string
  /** Heading of the first column. */
  readonly what: string
  readonly rows: readonly { readonly key: string; readonly words: string; readonly figures: Figures }[]
  readonly total: Figures
}

/** Figures by day or by source, and their sum. */
export function CountTable({ caption, what, rows, total }: CountTableProps) {
  return (
    <table className="w-full max-w-2xl border-collapse text-left">
      <caption className="pb-2 text-left text-xl font-strong tracking-tight">{caption}</caption>
      <thead>
        <tr className="border-b border-rule text-sm text-quiet">
          <th scope="col" className="py-2 pr-3 font-semibold">
            {what}
          </th>
          {countedActs.map((act) => (
            <th key={act} scope="col" className="py-2 pl-3 text-right font-semibold">
              {actWords[act]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, words, figures }) => (
          <Row key={key} words={words} figures={figures} />
        ))}
      </tbody>
      <tfoot className="font-semibold">
        <Row words={countsCopy.total} figures={total} isTotal />
      </tfoot>
    </table>
  )
}

function Row({ words, figures, isTotal = false }: { words: string; figures: Figures; isTotal?: boolean }) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className={`py-2 pr-3 wrap-anywhere ${isTotal ? '' : 'font-normal'}`}>
        {words}
      </th>
      {countedActs.map((act) => (
        <td key={act} className="py-2 pl-3 text-right">
          {figures[act]}
        </td>
      ))}
    </tr>
  )
}
