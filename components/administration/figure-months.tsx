import { formatNumber } from '@/lib/copy/counts'
import { monthBarsWords, monthWords, mostWords } from '@/lib/copy/site-administration-figures'
import { type Bar, Bars } from '../ui/bars'

interface FigureMonthsProps {
  readonly title: string
  /** `YYYY-MM` as the key of each bar. */
  readonly bars: readonly Bar[]
  /** A number beside the title. */
  readonly total?: number
  /** For who cannot see the bars; by default their sum and the greatest one. */
  readonly label?: string
  /** How a value reads: « 2 h 10 ». */
  readonly words?: (value: number) => string
  readonly size: 'low' | 'high'
}

/** Something counted by month, as a bar a month under its name. */
export function FigureMonths({ title, bars, total, label, words = formatNumber, size }: FigureMonthsProps) {
  const most = Math.max(0, ...bars.map(({ value, reach }) => reach ?? value))
  const [first, last] = [bars[0]?.key ?? '', bars.at(-1)?.key ?? '']
  const spoken =
    label ??
    monthBarsWords(
      title,
      bars.map(({ key, value }) => ({ month: key, value })),
    )
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{title}</span>
        {total !== undefined && <span className="font-strong">{formatNumber(total)}</span>}
      </figcaption>
      <Bars label={spoken} bars={bars} size={size} />
      <p aria-hidden="true" className="mt-1 flex justify-between gap-2 text-xs text-quiet">
        <span>{monthWords(first)}</span>
        {size === 'high' && most > 0 && <span>{mostWords(words(most))}</span>}
        <span>{monthWords(last)}</span>
      </p>
    </figure>
  )
}
