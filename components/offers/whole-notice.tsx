import { formatDate } from '@/lib/copy/dates'
import { languageNote } from '@/lib/copy/languages'
import { offerCopy } from '@/lib/copy/offer-page'
import { localDateAt } from '@/lib/deadlines/local-time'
import type { Offer } from '@/lib/offers/offer'
import { webAddress } from '@/lib/text/web-address'
import { NoticeText } from './notice-text'

/** The notice's own words, and where it came from. Left off paper, where the page is one sheet. */
export function WholeNotice({ offer, closed }: { offer: Offer; closed: boolean }) {
  const note = languageNote(offer.language)
  return (
    <section aria-labelledby="annonce" className="print:hidden">
      <h2 id="annonce" className="text-xl font-strong tracking-tight">
        {offerCopy.notice}
      </h2>
      {note !== null && <p className="mt-2 text-quiet">{note}</p>}
      <div className="mt-4">
        <NoticeText
          text={offer.notice.text}
          language={offer.language}
          proof={offer.evidence.find(({ field }) => field === 'deadline')?.span}
          withLinks={!closed}
        />
      </div>
      <Source offer={offer} closed={closed} />
    </section>
  )
}

function Source({ offer: { slug, notice, deadline }, closed }: { offer: Offer; closed: boolean }) {
  const href = /^https?:\/\//i.test(notice.source) && !closed ? webAddress(notice.source) : null
  const received = localDateAt(notice.receivedAt, deadline.zone ?? 'UTC')
  return (
    <p className="mt-8 border-t border-rule pt-3 text-sm text-quiet">
      {offerCopy.source}
      {'\u00a0: '}
      {href === null ? (
        <span className="wrap-anywhere">{notice.source}</span>
      ) : (
        <a href={href} rel="nofollow noopener" className="wrap-anywhere">
          {notice.source}
        </a>
      )}
      {`, ${offerCopy.received} ${formatDate(received)}`}
      {notice.hasOriginal && (
        <a href={`/offres/${slug}/original`} rel="nofollow" className="ml-4 inline-flex min-h-11 items-center">
          {offerCopy.original}
        </a>
      )}
    </p>
  )
}
