import type { PageHead } from '@/components/document-head'
import { reportCopy } from '@/lib/copy/report'

/** For the person who reports, not for search engines. */
export function reportHead(title: string): PageHead {
  const nothing = { canonical: null, feeds: null, openGraph: null, jsonLd: null, script: null }
  return { ...nothing, title, description: reportCopy.intro, indexed: false }
}
