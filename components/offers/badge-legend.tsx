import { badgeLegend } from '@/lib/copy/deadline-badge'
import { Dial } from '../ui/dial'
import { badgeLook } from './deadline-badge'

/** How to read the discs, where there is room to say so. */
export function BadgeLegend() {
  return (
    <figure className="hidden text-sm text-quiet lg:block">
      <figcaption className="font-semibold text-ink">{badgeLegend.title}</figcaption>
      <ul className="mt-1">
        {badgeLegend.entries.map(([state, words]) => (
          <li key={state} className="flex items-center gap-2 py-0.5">
            <span className="text-ochre">
              <Dial share={badgeLook[state].share} />
            </span>
            {words}
          </li>
        ))}
      </ul>
    </figure>
  )
}
