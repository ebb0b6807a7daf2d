import type { ReactNode } from 'react'

/** The heading of a page for people with an account, with a line or two under it. */
export function PageTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className="pt-6 lg:pt-10">
      <h1 className="text-2xl font-strong tracking-tight">{title}</h1>
      {children !== undefined && <div className="mt-3 max-w-2xl">{children}</div>}
    </div>
  )
}
