import 'server-only'
import { randomUUID } from 'node:crypto'
import { chooseEncoding, encode, isCompressible } from './content-encoding'
import type { DataVersion } from './data-version'
import { currentTag, formatTag } from './entity-tag'
import { isUnchangedSince, lastModified } from './last-modified'
import type { Made } from './made'
import type { KeptAnswer, PageCache } from './page-cache'
import type { LimitName, RateLimit } from './rate-limit'
import { responseOf } from './spelled-headers'

/** What delivering needs of the process; `build` is null where sources may change under it: then nothing is kept. */
export interface DeliveryParts {
  readonly cache: PageCache
  readonly readVersion: () => Promise<DataVersion>
  readonly rateLimit: RateLimit
  readonly build: string | null
}

/** One request with the way to answer it. */
export interface Visit {
  readonly request: Request
  readonly now: Date
  readonly limit: LimitName
  /** Canonical path and query, from which, the data and the instant the answer follows; null when it may not be kept. */
  readonly address: string | null
  /** What all answers to it carry, a 304 too: how long browsers keep it, who else may read it. */
  readonly headers: HeaderValues
  /** `version` is that of the data, read before: null where nothing may be kept. */
  make(version: DataVersion | null): Promise<Made>
  tooMany(seconds: number): Promise<Made>
  broken(requestId: string): Promise<Made>
}

/** Answers a visit: within the limits, from what is kept where that is still true, compressed, and with a page for a bug. */
export type Deliver = (visit: Visit) => Promise<Response>

export function delivery({ cache, readVersion, rateLimit, build }: DeliveryParts): Deliver {
  return async (visit) => {
    const { request, now, limit, address } = visit
    const requestId = randomUUID()
    try {
      const wait = await rateLimit(limit, request.headers.get('X-Forwarded-For') ?? '')
      if (wait !== null) return await send(visit, requestId, retryAfter(await visit.tooMany(wait), wait))
      if (address === null || build === null) return await send(visit, requestId, await visit.make(null))

      // Before anything else is read: a page made while the data change is then kept under the older version, and dropped.
      const version = await readVersion()
      const tag = currentTag(request.headers.get('If-None-Match'), { build, version, now })
      if (tag !== null) return unchanged(visit, requestId, { ETag: tag })
      const answer = await cache.get({ address, version, now }, () => visit.make(version))
      if (answer.status !== 200) return await sendKept(visit, requestId, address, answer, {})
      const validators = {
        ETag: formatTag({ build, version, changesAt: answer.changesAt }),
        'Last-Modified': lastModified(answer.madeAt, now).toUTCString(),
      }
      if (isKnown(request, answer.madeAt)) return unchanged(visit, requestId, validators)
      return await sendKept(visit, requestId, address, answer, validators)
    } catch (error) {
      console.error(`${requestId} ${request.method} ${new URL(request.url).pathname}`, error)
      return send(visit, requestId, await visit.broken(requestId))
    }
  }

  async function sendKept(visit: Visit, id: string, address: string, answer: KeptAnswer, more: HeaderValues) {
    const encoding = encodingFor(visit.request, answer)
    const body = await cache.body(address, answer, encoding)
    return answerWith(visit, id, answer, { ...more, ...encodingHeaders(encoding) }, body)
  }
}

type HeaderValues = Readonly<Record<string, string>>
type AnswerHead = Pick<Made, 'status' | 'headers'>

async function send(visit: Visit, id: string, made: Made): Promise<Response> {
  const encoding = encodingFor(visit.request, made)
  const plain = Buffer.from(made.body)
  const body = encoding === null ? plain : await encode(plain, encoding)
  return answerWith(visit, id, made, encodingHeaders(encoding), body)
}

function answerWith(
  visit: Visit,
  id: string,
  { status, headers }: AnswerHead,
  more: HeaderValues,
  body: Buffer,
): Response {
  const all = {
    ...visit.headers,
    ...(status !== 200 && { 'Cache-Control': isRefusal(status) ? 'no-store' : 'no-cache' }),
    ...headers,
    ...more,
    Vary: 'Accept-Encoding',
    'Content-Length': String(body.length),
    'X-Request-Id': id,
  }
  return responseOf(status, visit.request.method === 'HEAD' ? null : body, all)
}

function unchanged(visit: Visit, id: string, validators: HeaderValues): Response {
  const headers = { ...visit.headers, ...validators, Vary: 'Accept-Encoding', 'X-Request-Id': id }
  return responseOf(304, null, headers)
}

/** `*` and dates, which say nothing until the page is at hand. */
function isKnown({ headers }: Request, madeAt: Date): boolean {
  const ifNoneMatch = headers.get('If-None-Match')
  if (ifNoneMatch !== null) return ifNoneMatch.trim() === '*'
  return isUnchangedSince(headers.get('If-Modified-Since'), madeAt)
}

/** Too many requests, or a bug: right in a moment perhaps, and no moment to work hard in. */
function isRefusal(status: number): boolean {
  return status >= 429
}

function encodingFor(request: Request, { status, headers }: AnswerHead) {
  if (isRefusal(status) || !isCompressible(headers['Content-Type'] ?? '')) return null
  return chooseEncoding(request.headers.get('Accept-Encoding') ?? '')
}

function encodingHeaders(encoding: string | null): HeaderValues {
  return encoding === null ? {} : { 'Content-Encoding': encoding }
}

function retryAfter(made: Made, seconds: number): Made {
  return { ...made, headers: { ...made.headers, 'Retry-After': String(seconds) } }
}
