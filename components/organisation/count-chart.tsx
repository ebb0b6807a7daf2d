import { formatDateOfYear } from '@/lib/copy/dates'
import { actWords, chartWords, mostWords } from '@/lib/copy/offer-counts'
import type { CountedAct } from '@/lib/offers/offer-counts'

interface CountChartProps {
  readonly act: CountedAct
  readonly days: readonly { readonly day: string; readonly count: number }[]
}

const barWidth = 10
const barGap = 2
const height = 100

/** One act as a bar a day, under its name and sum. The table says the same. */
export function CountChart({ act, days }: CountChartProps) {
  const total = days.reduce((sum, { count }) => sum + count, 0)
  const most = days.reduce((best, day) => (day.count > best.count ? day : best), { day: '', count: 0 })
  const [first, last] = [days[0]?.day ?? '', days.at(-1)?.day ?? '']
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{actWords[act]}</span>
        <span className="text-xl font-strong">{total}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={chartWords(act, total, most)}
        viewBox={`0 0 ${days.length * barWidth} ${height}`}
        preserveAspectRatio="none"
        className="mt-2 block h-24 w-full border-b border-field fill-indigo"
      >
        {days.map(({ day, count }, i) => {
          const bar = most.count === 0 ? 0 : (count / most.count) * height
          return (
            <rect key={day} x={i * barWidth + barGap / 2} y={height - bar} width={barWidth - barGap} height={bar} />
          )
        })}
      </svg>
      <p aria-hidden="true" className="mt-1 flex justify-between gap-2 text-xs text-quiet">
        <span>{formatDateOfYear(first)}</span>
        {total > 0 && <span>{mostWords(most.count)}</span>}
        {last !== first && <span>{formatDateOfYear(last)}</span>}
      </p>
    </figure>
  )
}
