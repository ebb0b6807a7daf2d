import { readEnv } from '@/lib/platform/env'
import type { CountedAct } from '@/lib/platform/prisma/enums'
import { isFromHere } from '@/lib/platform/same-origin'
import { countAct } from '../../../day-counts'
import { rateLimit } from '../../../rate-limit'
import type { OfferParams } from '../find-offer'
import { readForm } from '../read-form'

const acts: Readonly<Record<string, CountedAct>> = { postuler: 'APPLY', partager: 'SHARE' }

/** Where app/enhancements.ts tells that somebody set about applying, or passed the offer on. Nothing of them is kept. */
export async function POST(request: Request, { params }: OfferParams): Promise<Response> {
  const { headers } = request
  if ((await rateLimit('counts', headers.get('X-Forwarded-For') ?? '')) !== null) return empty(429)
  if (!isFromHere(headers, readEnv().siteUrl)) return empty(403)
  const form = await readForm(request)
  const act = acts[form?.get('acte') ?? '']
  if (form === null || act === undefined) return empty(400)
  const { slug } = await params
  const query = new URLSearchParams(form.get('page') ?? '')
  countAct(act, { slug, headers, query, referrer: form.get('avant') ?? '' })
  return empty(204)
}

function empty(status: number): Response {
  return new Response(null, { status, headers: { 'Cache-Control': 'no-store' } })
}
