import type { ReactNode } from 'react'

/** One part of an application, under its name. */
export function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 border-t border-rule pt-3 text-sm font-semibold text-ochre print:mb-0.5 print:pt-1">
        {title}
      </h3>
      {children}
    </div>
  )
}
