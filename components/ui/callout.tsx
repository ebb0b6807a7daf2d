import type { ReactNode } from 'react'

const tones = {
  closed: 'bg-closed text-on-closed',
  doubtful: 'bg-doubtful text-on-doubtful',
  soon: 'bg-soon text-on-soon',
  urgent: 'bg-urgent text-on-urgent',
  plain: 'bg-sunken text-ink',
} as const

/** A few words set apart, on a ground that says how much they matter. */
export function Callout({ tone, children }: { tone: keyof typeof tones; children: ReactNode }) {
  return <div className={`rounded-md px-4 py-3 ${tones[tone]}`}>{children}</div>
}
