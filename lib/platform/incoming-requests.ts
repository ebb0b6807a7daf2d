import 'server-only'
import { randomBytes } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ErrorDocument, replaceErrorDocument } from './error-documents'
import { countAtOnce } from './rate-limit'
import { attachmentPolicy, securityHeaders, sessionPolicy } from './security-headers'
import { isSessionPage } from './session-pages'

/** Leads to the page for what is not there. */
const nowhere = '/introuvable'

/** The form that takes a notice's file of 20 MB, with what a form puts around it, and any other form; in bytes. */
const largestBody = { ofNotice: 21_000_000, ofForm: 2_000_000 }

export interface Surroundings {
  readonly siteUrl: string
  /** How many proxies of ours stand before the site. */
  readonly trustedProxies: number
  readonly isProduction: boolean
  readonly errorDocument: ErrorDocument
}

/**
 * Sees each request before the framework does, which answers some by itself and leaves no other place: security headers go on whatever is
 * answered, `x-forwarded-for` becomes the one address that can be believed, an address that cannot be decoded leads to our page for it
 * instead of the framework's bare error 500, what is too large or comes too often is refused before anybody reads it, and pages for
 * people with an account get a nonce and our error pages.
 */
export function prepareIncomingRequests(surroundings: Surroundings): void {
  const { siteUrl, trustedProxies, isProduction, errorDocument } = surroundings
  const headers = Object.entries(securityHeaders(siteUrl))
  const mayPost = countAtOnce('forms')
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    for (const [name, value] of headers) response.setHeader(name, value)
    const stated = request.headers['x-forwarded-for']
    request.headers['x-forwarded-for'] = visitorAddress(
      String(stated ?? ''),
      request.socket.remoteAddress ?? '',
      trustedProxies,
    )
    if (!isDecodable(request.url ?? '')) request.url = nowhere
    if (isTooLarge(request)) leadAway(request, '/demande-refusee/413')
    else if (
      request.method === 'POST' &&
      isSessionPage(request.url ?? '') &&
      !mayPost(request.headers['x-forwarded-for'])
    )
      leadAway(request, '/demande-refusee/429')
    // The framework reads the nonce for its scripts off the request: one that a visitor sends must not become it.
    delete request.headers['content-security-policy']
    delete request.headers['content-security-policy-report-only']
    if (isSessionPage(request.url ?? '')) {
      const policy = sessionPolicy(randomBytes(16).toString('base64'), isProduction)
      request.headers['content-security-policy'] = policy
      response.setHeader('Content-Security-Policy', policy)
      replaceErrorDocument(response, errorDocument)
    }
    // Here, because the framework lets no handler replace a header that is set already.
    if (isOriginalFile(request.url ?? '')) response.setHeader('Content-Security-Policy', attachmentPolicy)
  })
}

/**
 * By what it says of itself: a length that is not stated, which no browser leaves out, could be any. The framework leaves it out when it
 * passes an action on to another of its bundles, and has a limit for those.
 */
function isTooLarge({ headers, url = '' }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return headers['next-action'] === undefined
  const most = /^\/deposer\/?(?:\?|$)/.test(url) ? largestBody.ofNotice : largestBody.ofForm
  return Number(headers['content-length'] ?? 0) > most
}

/** To a page of ours instead: what the request carries is thrown away as it comes in. */
function leadAway(request: IncomingMessage, path: string): void {
  request.url = path
  request.method = 'GET'
  for (const header of ['content-length', 'transfer-encoding', 'content-type', 'next-action'] as const)
    delete request.headers[header]
}

/** Whether an address is that of the file a notice came in: anybody's of a public offer, a moderator's of any. */
export function isOriginalFile(url: string): boolean {
  return /^(?:\/moderation)?\/offres\/[^/?]+\/original\/?(?:\?|$)/.test(url)
}

/** Each of our proxies appends the address that spoke to it; what stands before those entries anybody may have written. */
export function visitorAddress(forwardedFor: string, peer: string, trustedProxies: number): string {
  const entries = forwardedFor.split(',').map((entry) => entry.trim())
  const entry = trustedProxies > 0 ? entries.at(-trustedProxies) : undefined
  return entry === undefined || entry === '' ? peer : entry
}

/** Whether the path of an address is percent-encoded UTF-8. */
export function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
    return true
  } catch {
    return false
  }
}
