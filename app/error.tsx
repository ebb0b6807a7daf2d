'use client'

import { BrokenPage } from '@/components/error-page'

/** A bug in a page for people with an account. */
export default function Broken({ error }: { error: Error & { digest?: string } }) {
  return <BrokenPage requestId={error.digest ?? null} />
}
