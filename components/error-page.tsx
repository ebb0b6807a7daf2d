import { errorCopy } from '@/lib/copy/site'
import { Dial } from './ui/dial'

/** A page that is not there. */
export function NotFoundPage() {
  const { title, explanation } = errorCopy.notFound
  return <ErrorPage title={title} explanation={explanation} reference={null} />
}

/** For a form that carries more than its page takes. */
export function TooLargePage() {
  const { title, explanation } = errorCopy.tooLarge
  return <ErrorPage title={title} explanation={explanation} reference={null} />
}

/** For a visitor, or a network of many, that asks for too many pages or sends too many reports or forms. */
export function TooManyRequestsPage({ of }: { of: 'pages' | 'reports' | 'forms' }) {
  return <ErrorPage title={errorCopy.tooMany.title} explanation={errorCopy.tooMany[of]} reference={null} />
}

/** A page that broke, with the reference under which the error was logged where there is one. */
export function BrokenPage({ requestId }: { requestId: string | null }) {
  const { title, explanation } = errorCopy.broken
  return <ErrorPage title={title} explanation={explanation} reference={requestId} />
}

function ErrorPage({
  title,
  explanation,
  reference,
}: {
  title: string
  explanation: string
  reference: string | null
}) {
  return (
    <div className="max-w-2xl py-12 lg:py-20">
      <p className="text-ochre">
        <Dial share={0} dashed size={32} />
      </p>
      <h1 className="mt-4 text-2xl font-strong tracking-tight">{title}</h1>
      <p className="mt-3">{explanation}</p>
      {reference !== null && (
        <p className="mt-3 text-sm text-quiet">
          {errorCopy.broken.reference} <code className="wrap-anywhere">{reference}</code>
        </p>
      )}
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <a href="/offres" className="button">
          {errorCopy.toOffers}
        </a>
        <a href="/" className="inline-flex min-h-11 items-center">
          {errorCopy.toHome}
        </a>
      </p>
    </div>
  )
}
