import type { ReactNode } from 'react'

/** Many notices are typed in capitals: kept as they are, set smaller, so that only a near deadline shouts. `children` are the words with marks. */
export function CalmCapitals({ words, children = words }: { words: string; children?: ReactNode }) {
  return isShouted(words) ? <span className="text-[0.86em] tracking-wide">{children}</span> : children
}

/** Mostly capitals, and too long for an acronym. */
function isShouted(words: string): boolean {
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  return letters > 8 && capitals > letters * 0.7
}
