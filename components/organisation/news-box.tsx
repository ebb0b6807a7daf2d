'use client'

import { type ReactNode, useEffect, useRef } from 'react'

interface NewsBoxProps {
  readonly title: string
  readonly tone: 'soon' | 'doubtful'
  /** What it tells: another one is news. */
  readonly about: unknown
  readonly children: ReactNode
}

const tones = { soon: 'bg-soon text-on-soon', doubtful: 'bg-doubtful text-on-doubtful' } as const

/** What the server answers above a long form. Takes the focus, or whoever sent it from the bottom would not see it. */
export function NewsBox({ title, tone, about, children }: NewsBoxProps) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer is news
  useEffect(() => box.current?.focus(), [about])
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without the framework's scripts the browser itself must move the focus here
      autoFocus
      className={`rounded-md px-4 py-3 ${tones[tone]}`}
    >
      <h2 className="font-semibold">{title}</h2>
      {children}
    </div>
  )
}
