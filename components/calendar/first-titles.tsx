import { moreWords } from '@/lib/copy/calendar'
import { capitalised } from '@/lib/copy/typography'
import type { ClosingDay } from '@/lib/search/closing-days'
import { CalmCapitals } from '../ui/calm-capitals'

/** As many as fit into a day of the month. */
const shown = 3

/** What the first offers of a day are called, and how many more there are. */
export function FirstTitles({
  count,
  offers,
  className,
}: Pick<ClosingDay, 'count' | 'offers'> & { readonly className: string }) {
  const first = offers.slice(0, shown)
  return (
    <>
      {first.map(({ slug, title }) => (
        <span key={slug} className={className}>
          <CalmCapitals words={capitalised(title)} />
        </span>
      ))}
      {count > first.length && <span className="mt-1 block">{moreWords(count - first.length)}</span>}
    </>
  )
}
