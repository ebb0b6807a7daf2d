import { formatDateOfYear } from '@/lib/copy/dates'
import { actWords, chartWords, mostWords } from '@/lib/copy/offer-counts'
import type { CountedAct } from '@/lib/offers/offer-counts'
import { Bars } from '../ui/bars'

interface CountChartProps {
  readonly act: CountedAct
  readonly days: readonly { readonly day: string; readonly count: number }[]
}

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
      <Bars
        label={chartWords(act, total, most)}
        bars={days.map(({ day, count }) => ({ key: day, value: count }))}
        size="high"
      />
      <p aria-hidden="true" className="mt-1 flex justify-between gap-2 text-xs text-quiet">
        <span>{formatDateOfYear(first)}</span>
        {total > 0 && <span>{mostWords(most.count)}</span>}
        {last !== first && <span>{formatDateOfYear(last)}</span>}
      </p>
    </figure>
  )
}
