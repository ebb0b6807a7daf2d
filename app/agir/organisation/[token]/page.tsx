import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { domainLinkCopy, domainLinkOver, domainLinkWords } from '@/lib/copy/verification'
import { findDomainLink } from '@/lib/moderation/domain-link'
import { database } from '@/lib/platform/database'
import { confirm } from './actions'

const words = domainLinkCopy

export const metadata: Metadata = { title: words.title }

interface DomainLinkPageProps {
  readonly params: Promise<{ readonly token: string }>
  readonly searchParams: Promise<{ readonly fait?: unknown }>
}

/** Where the link goes that asks an organisation whether a domain is its own. Opening it does nothing: programs that look into mails do. */
export default async function DomainLinkPage({ params, searchParams }: DomainLinkPageProps) {
  const [{ token }, { fait }] = await Promise.all([params, searchParams])
  const link = await findDomainLink(database, token, new Date())
  if (link === null) notFound()
  const { organisation, domain, state } = link
  const isDone = state === 'used' && fait === 'confirmee'
  return (
    <>
      <PageTitle title={words.title}>
        <p className="text-lg font-semibold">{organisation.name}</p>
        <p>{`@${domain}`}</p>
        <p>
          <a href={`/offres/organisation/${organisation.slug}`} className="inline-flex min-h-11 items-center">
            {words.offers}
          </a>
        </p>
      </PageTitle>
      {state === 'open' ? (
        <div className="mt-4 grid max-w-xl gap-4 wrap-anywhere">
          <p>{words.about}</p>
          <p>{domainLinkWords({ name: organisation.name, domain })}</p>
          <form action={confirm}>
            <input type="hidden" name="jeton" value={token} />
            <SubmitButton>{words.submit}</SubmitButton>
          </form>
          <p className="text-sm text-quiet">{words.not}</p>
        </div>
      ) : (
        <p role="status" className="mt-6 max-w-xl rounded-md bg-sunken px-4 py-3">
          {isDone ? words.done : domainLinkOver({ ...link, state })}
        </p>
      )}
    </>
  )
}
