import { listCopy } from '@/lib/copy/offer-list'
import type { SearchCriteria } from '@/lib/search/criteria'
import { feedAddress, feedQuery } from '@/lib/search/feed-address'

/** The ways to hear of new offers and of deadlines without coming back to look. `siteUrl` has no slash at its end. */
export function FollowSearch({ criteria, siteUrl }: { criteria: SearchCriteria; siteUrl: string }) {
  const query = feedQuery(criteria)
  // Opens the calendar of the phone, which then asks again by itself; a plain link would import once.
  const subscription = `${siteUrl.replace(/^https?:/, 'webcal:')}${feedAddress('calendar', query)}`
  const links = [
    [subscription, listCopy.subscribe],
    [feedAddress('calendar', query), listCopy.calendarFile],
    [feedAddress('atom', query), listCopy.atom],
    [feedAddress('rss', query), listCopy.rss],
  ] as const
  return (
    <section aria-labelledby="suivre" className="mt-12 rounded-md bg-sunken px-4 py-4 print:hidden">
      <h2 id="suivre" className="font-strong">
        {listCopy.follow}
      </h2>
      <p className="mt-1 text-sm text-quiet">{listCopy.followMore}</p>
      <p className="mt-1 flex flex-wrap gap-x-6 text-sm">
        {links.map(([href, words]) => (
          <a key={href} href={href} className="inline-flex min-h-11 items-center">
            {words}
          </a>
        ))}
      </p>
    </section>
  )
}
