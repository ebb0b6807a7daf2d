'use client'

import { BrokenPage, TooLargePage, TooManyRequestsPage } from '@/components/error-page'
import { refusedSending } from '@/lib/platform/refused-sending'

/** A bug in a page for people with an account, or a button of such a page that was pressed too often. */
export default function Broken({ error }: { error: Error & { digest?: string } }) {
  const refusal = refusedSending(error)
  if (refusal === 'too-large') return <TooLargePage />
  if (refusal === 'too-often') return <TooManyRequestsPage of="forms" />
  return <BrokenPage requestId={error.digest ?? null} />
}
