import { formatNumber } from '@/lib/copy/counts'
import { shareWords } from '@/lib/copy/site-administration-figures'

export interface Share {
  readonly words: string
  readonly count: number
  /** Of one. */
  readonly share: number
}

/** Parts of a whole, one under the other, each with its bar, its number and its share. */
export function FigureShares({ shares }: { readonly shares: readonly Share[] }) {
  return (
    <ul className="mt-3 max-w-3xl">
      {shares.map(({ words, count, share }) => (
        <li key={words} className="py-1.5">
          <p className="flex items-baseline justify-between gap-3 text-sm">
            <span>{words}</span>
            <span className="shrink-0 text-quiet">{`${formatNumber(count)} · ${shareWords(share)}`}</span>
          </p>
          <svg
            aria-hidden="true"
            viewBox="0 0 100 1"
            preserveAspectRatio="none"
            className="mt-0.5 block h-2.5 w-full bg-sunken"
          >
            <rect width={share * 100} height="1" className="fill-indigo" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
