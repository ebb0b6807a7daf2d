import { problemWords } from '@/lib/copy/api'
import type { Problem } from '@/lib/feeds/api-schemas'
import type { Made } from '@/lib/platform/made'
import { deliver } from '../deliver'

/** Anybody's page may read what is public anyway. */
const openToAll = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Retry-After, X-Request-Id',
} as const

/**
 * Answers a program, with what is made for this instant or kept from before and still true.
 * @param address canonical path and query; null when it may not be kept
 */
export function answerMachine(
  request: Request,
  address: string | null,
  make: (now: Date) => Promise<Made>,
): Promise<Response> {
  const now = new Date()
  return deliver({
    request,
    now,
    limit: 'machines',
    address,
    headers: { ...openToAll, 'Cache-Control': address === null ? 'no-store' : 'no-cache' },
    make: () => make(now),
    tooMany: async (seconds) => problem(429, problemWords.tooMany(seconds)),
    broken: async (requestId) => problem(500, problemWords.broken(requestId)),
  })
}

export function json(body: object, changesAt: Date | null): Made {
  return { status: 200, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' }, changesAt }
}

/** For good, as far as anybody knows, and asked anew each time: a merge can be undone. */
export function redirection(location: string): Made {
  return { status: 308, body: '', headers: { Location: location }, changesAt: null }
}

const titles = {
  400: 'Demande incomprise',
  404: 'Introuvable',
  410: 'Offre close',
  429: 'Trop de demandes',
  500: 'Erreur de notre côté',
  503: 'Indisponible',
} as const

/** A refusal by RFC 9457. */
export function problem(status: keyof typeof titles, detail: string): Made {
  const body: Problem = { type: 'about:blank', title: titles[status], status, detail }
  const headers = { 'Content-Type': 'application/problem+json', 'Content-Language': 'fr' }
  return { status, body: JSON.stringify(body), headers, changesAt: null }
}

/** What a browser asks before it sends another site's If-None-Match. */
export function OPTIONS(): Response {
  const headers = {
    ...openToAll,
    'Access-Control-Allow-Methods': 'GET, HEAD',
    'Access-Control-Allow-Headers': 'If-None-Match, If-Modified-Since',
    'Access-Control-Max-Age': '86400',
  }
  return new Response(null, { status: 204, headers })
}
