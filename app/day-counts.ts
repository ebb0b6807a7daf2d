import { isbot } from 'isbot'
import { DayCounts } from '@/lib/offers/day-counts'
import { visitSource } from '@/lib/offers/visit-source'
import { database } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import type { CountedAct } from '@/lib/platform/prisma/enums'

// The bundles of several routes may each hold this file; the counts are one.
const kept = globalThis as { baaraDayCounts?: DayCounts }

function dayCounts(): DayCounts {
  kept.baaraDayCounts ??= new DayCounts()
  return kept.baaraDayCounts
}

/** Whether a page was answered to a person: whole, or as unchanged since their last time. Programs are no visitors. */
export function isVisit({ method, headers }: Request, status: number): boolean {
  if (method !== 'GET' || (status !== 200 && status !== 304)) return false
  // A page that a browser loads in advance may never be seen.
  if ((headers.get('Sec-Purpose') ?? headers.get('Purpose') ?? '').includes('prefetch')) return false
  return !isProgram(headers)
}

/** Counts that the page of an offer was answered to a visitor. */
export function countView(request: Request, slug: string, status: number): void {
  if (!isVisit(request, status)) return
  const { headers } = request
  const query = new URL(request.url).searchParams
  countAct('VIEW', { slug, headers, query, referrer: headers.get('Referer') ?? '' })
}

interface Act {
  readonly slug: string
  readonly headers: Headers
  /** Of the page's address. */
  readonly query: URLSearchParams
  readonly referrer: string
}

/** Counts what a visitor does on the page of an offer; programs are no visitors. */
export function countAct(act: CountedAct, { slug, headers, query, referrer }: Act): void {
  if (isProgram(headers)) return
  dayCounts().count({ slug, act, source: visitSource({ query, referrer }, readEnv().siteUrl) }, new Date())
}

function isProgram(headers: Headers): boolean {
  const agent = headers.get('User-Agent') ?? ''
  return agent === '' || isbot(agent)
}

/** Writes what was counted since the last time. */
export function writeDayCounts(): Promise<void> {
  return dayCounts().write(database)
}
