/** A disc that fills as time runs out: the share, from 0 to 1, that is gone. */
export function Dial({ share, dashed = false, size = 16 }: { share: number; dashed?: boolean; size?: number }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" className="flex-none">
      <circle
        cx="8"
        cy="8"
        r="7"
        fill={share >= 1 ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="1.5"
        strokeDasharray={dashed ? '2.4 2' : undefined}
      />
      {share > 0 && share < 1 && <path d={sector(share)} fill="currentColor" />}
    </svg>
  )
}

/** Clockwise from noon. */
function sector(share: number): string {
  const angle = 2 * Math.PI * share
  const x = (8 + 7 * Math.sin(angle)).toFixed(1)
  const y = (8 - 7 * Math.cos(angle)).toFixed(1)
  return `M8 8V1A7 7 0 ${share > 0.5 ? 1 : 0} 1 ${x} ${y}z`
}
