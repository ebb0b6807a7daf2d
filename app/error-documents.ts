import { readEnv } from '@/lib/platform/env'
import type { ErrorDocument } from '@/lib/platform/error-documents'
import { brokenPage, madeOf, notFoundPage } from './respond'

/** The pages for what is not there and for what broke, as documents that need no script. */
export async function errorDocuments(): Promise<ErrorDocument> {
  // Where code is being worked on, the framework's own pages tell the developer more.
  if (!readEnv().isProduction) return () => null
  const documents: ReadonlyMap<number, string> = new Map([
    [404, String((await madeOf(notFoundPage)).body)],
    [500, String((await brokenPage(null)).body)],
  ])
  return (status) => documents.get(status) ?? null
}
