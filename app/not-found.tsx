import type { Metadata } from 'next'
import { NotFoundPage } from '@/components/error-page'
import { errorCopy } from '@/lib/copy/site'

export const metadata: Metadata = { title: errorCopy.notFound.title }

/** What is not there, and what is not for whoever asks. */
export default function NotFound() {
  return <NotFoundPage />
}
