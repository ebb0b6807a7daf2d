interface BarsProps {
  /** What the bars show, for who cannot see them. */
  readonly label: string
  readonly bars: readonly Bar[]
  /** What the highest bar may stand for; by default it is the greatest value. */
  readonly most?: number
  readonly size: 'low' | 'high'
}

export interface Bar {
  readonly key: string
  readonly value: number
  /** Shown behind the bar, wider and paler: never less than the value. */
  readonly reach?: number
}

const barWidth = 10
const barGap = 2
const height = 100

const heights = { low: 'h-14', high: 'h-24' } as const

/** Values side by side as bars, as wide as there is room. Their numbers must stand in a table too. */
export function Bars({
  label,
  bars,
  most = Math.max(0, ...bars.flatMap(({ value, reach }) => [value, reach ?? 0])),
  size,
}: BarsProps) {
  const heightOf = (value: number) => (most === 0 ? 0 : (value / most) * height)
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${bars.length * barWidth} ${height}`}
      preserveAspectRatio="none"
      className={`mt-2 block w-full border-b border-field ${heights[size]}`}
    >
      {bars.map(({ key, value, reach }, i) => (
        <g key={key}>
          {reach !== undefined && (
            <rect
              x={i * barWidth + barGap / 2}
              y={height - heightOf(reach)}
              width={barWidth - barGap}
              height={heightOf(reach)}
              className="fill-field"
            />
          )}
          <rect
            x={i * barWidth + (reach === undefined ? barGap / 2 : 1.5 * barGap)}
            y={height - heightOf(value)}
            width={barWidth - (reach === undefined ? barGap : 3 * barGap)}
            height={heightOf(value)}
            className="fill-indigo"
          />
        </g>
      ))}
    </svg>
  )
}
