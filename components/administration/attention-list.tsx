import { type Attention, attentionLine } from '@/lib/copy/site-administration'

/** How much of something needs somebody, and where. */
export interface ShownAttention {
  readonly kind: Attention
  readonly count: number
  readonly href: string
}

/** What needs somebody, each leading there; what there is none of is left out. */
export function AttentionList({ items, isTrouble }: { items: readonly ShownAttention[]; isTrouble: boolean }) {
  return (
    <ul className={isTrouble ? 'mt-6 rounded-md bg-urgent px-4 py-2' : 'mt-1'}>
      {items
        .filter(({ count }) => count > 0)
        .map(({ kind, count, href }) => (
          <li key={kind}>
            <a href={href} className={`inline-flex min-h-11 items-center ${isTrouble ? 'text-on-urgent' : ''}`}>
              {attentionLine(kind, count)}
            </a>
          </li>
        ))}
    </ul>
  )
}
