import { readEnv } from '@/lib/platform/env'
import { respondFile } from '../respond-file'

/** Crawlers may read all that people read, and the feeds; the interface for programs only says the same again, and a form is none of theirs. */
export function GET(request: Request): Promise<Response> {
  return respondFile(request, '/robots.txt', async () => {
    const lines = [
      'User-agent: *',
      'Disallow: /api/v1/',
      'Disallow: /offres/*/signaler',
      '',
      `Sitemap: ${readEnv().siteUrl}/sitemap.xml`,
      '',
    ]
    return { contentType: 'text/plain; charset=utf-8', body: lines.join('\n'), changesAt: null }
  })
}
