import { readFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { offerHead } from '@/app/offres/[slug]/offer-head'
import { CalendarPage } from '@/components/calendar/calendar-page'
import { Document } from '@/components/document'
import type { PageHead } from '@/components/document-head'
import { OfferPage } from '@/components/offers/offer-page'
import { type Instead, nothingInstead } from '@/components/search/instead'
import { OffersPage } from '@/components/search/offers-page'
import { criteriaInWords } from '@/lib/copy/criteria-words'
import { siteCopy } from '@/lib/copy/site'
import { badgeAt } from '@/lib/deadlines/badge'
import { plusDays } from '@/lib/deadlines/local-time'
import { contractTypes, sectors } from '@/lib/extraction/posting'
import type { Offer } from '@/lib/offers/offer'
import { countries } from '@/lib/places/countries'
import { firstDayOf } from '@/lib/search/calendar-month'
import {
  avoidedDocuments,
  closingWindows,
  experienceLimits,
  noCriteria,
  postedWindows,
  type SearchCriteria,
} from '@/lib/search/criteria'
import type { ListedOffer } from '@/lib/search/listed-offer'
import type { Facets, SearchResults } from '@/lib/search/search-results'
import { furtherPageBudget, isOverBudget, type Weight } from './budget'
import { sampleOffers } from './sample-offers'

// What our readers pay for: the heaviest pages the demonstration notices make, everything that a first visit fetches included, as
// compressed for a browser that takes gzip only. The build fails over budget.

const now = new Date('2026-11-22T09:00Z')
const siteUrl = 'https://baara.example'
const assets: { stylesheet: string; script: string } = JSON.parse(readFileSync('public/assets/baara.json', 'utf8'))

const offers = await sampleOffers(now)
const listed = Array.from({ length: 20 }, (_, i) => listedOf(offers[i % offers.length] ?? missing()))
/** Every choice of every filter: a page can show no more. */
const everyFacet: Facets = {
  countries: countries.map(({ code }, i) => ({ value: code, count: 10 + i })),
  places: [],
  contracts: contractTypes.map((value, i) => ({ value, count: 20 + i })),
  sectors: sectors.map((value, i) => ({ value, count: 30 + i })),
  organisations: offers.slice(0, 12).map(({ organisations: [first] }, i) => ({
    value: first?.slug ?? 'organisation',
    name: first?.name ?? 'Organisation',
    count: 40 + i,
  })),
  closing: closingWindows.map((value, i) => ({ value, count: 50 + i })),
  experience: experienceLimits.map((value, i) => ({ value, count: 60 + i })),
  posted: postedWindows.map((value, i) => ({ value, count: 70 + i })),
  without: avoidedDocuments.map((value, i) => ({ value, count: 80 + i })),
  byEmail: 900,
}

/** As many as a day of the calendar brings (`closing-days.ts`). */
const offersADay = 6

const nothing = { offers: [], total: 0, closingSoon: 0, next: null, previous: null }
const narrow: SearchCriteria = {
  ...noCriteria,
  words: 'projet',
  country: 'ML',
  contract: 'CDD',
  sector: 'SANTE',
  closing: '7-days',
  experience: 5,
  posted: 30,
  without: avoidedDocuments,
  byEmail: true,
}
const loosened = (
  ['words', 'country', 'contract', 'sector', 'closing', 'experience', 'posted', 'without', 'byEmail'] as const
).map((dropped, i) => ({ dropped, criteria: { ...narrow, [dropped]: noCriteria[dropped] }, count: 100 + i }))
const muchInstead: Instead = { meant: narrow, loosened, similar: listed.slice(0, 5) }

interface Listing {
  readonly isHome?: boolean
  readonly results?: Partial<SearchResults>
  readonly instead?: Instead
}

const weights: readonly Weight[] = [
  ...offers
    .map(weighOffer)
    .sort((a, b) => b.page - a.page)
    .slice(0, 1),
  weighList('list of 20 offers', { ...noCriteria, words: 'projet' }),
  weighList('list of a country', {
    ...noCriteria,
    country: 'ML',
    page: { direction: 'after', rank: 0, at: 0, number: 1 },
  }),
  weighList('home', noCriteria, { isHome: true }),
  weighList('empty result', narrow, { results: nothing, instead: muchInstead }),
  weighCalendar(),
]
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1)
for (const { name, page, firstVisit, budget } of weights)
  console.log(
    `${name}: first visit ${kilobytes(firstVisit)} kB of ${budget}, the page alone ${kilobytes(page)} kB of ${furtherPageBudget}`,
  )
const tooHeavy = weights.filter(isOverBudget)
if (tooHeavy.length > 0) {
  console.error(`Over budget: ${tooHeavy.map(({ name }) => name).join(', ')}`)
  process.exitCode = 1
}

function weighOffer(offer: Offer): Weight {
  const badge = badgeAt(offer.deadline, now)
  const url = `${siteUrl}/offres/${offer.slug}`
  const content = (
    <OfferPage
      hasHistory={false}
      sightings={[]}
      offer={offer}
      badge={badge}
      similar={listed.slice(0, 5)}
      now={now}
      url={url}
    />
  )
  return weigh('heaviest offer', offerHead(offer, badge, { url, now, script: assets.script }), content, 30)
}

function weighList(
  name: string,
  criteria: SearchCriteria,
  { isHome = false, results: own = {}, instead = nothingInstead }: Listing = {},
): Weight {
  const page = { direction: 'after', rank: 1, at: now.getTime(), number: 12345 } as const
  const results = {
    offers: listed,
    total: 1284,
    closingSoon: 96,
    facets: everyFacet,
    next: page,
    previous: page,
    stems: ['projet'],
    changesAt: null,
    ...own,
  }
  const content = (
    <OffersPage
      criteria={criteria}
      results={results}
      organisation={null}
      chosen={criteriaInWords(criteria, null)}
      title={criteria.country === null || own.total === 0 ? null : name}
      isHome={isHome}
      instead={instead}
      now={now}
      siteUrl={siteUrl}
    />
  )
  return weigh(name, listHead(name), content, 40)
}

/** A month of which every day has offers, and more of them than it names. */
function weighCalendar(): Weight {
  const name = 'calendar'
  const month = '2026-12'
  const days = Array.from({ length: 31 }, (_, i) => ({
    date: plusDays(firstDayOf(month), i),
    count: offersADay + 40 + i,
    offers: Array.from({ length: offersADay }, (__, j) => listed[(i + j) % listed.length] ?? missing()),
  }))
  const criteria = { ...noCriteria, country: 'ML' } as const
  const content = (
    <CalendarPage
      criteria={criteria}
      organisation={null}
      chosen={criteriaInWords(criteria, null)}
      facets={everyFacet}
      month={month}
      days={days}
      today={firstDayOf(month)}
      siteUrl={siteUrl}
    />
  )
  return weigh(name, listHead(name), content, 40)
}

function listHead(name: string): PageHead {
  return {
    title: name,
    description: siteCopy.description,
    indexed: true,
    canonical: '/offres?q=projet',
    feeds: { title: name, query: 'q=projet' },
    openGraph: null,
    jsonLd: null,
    script: null,
  }
}

function weigh(name: string, head: PageHead, content: ReactElement, budget: number): Weight {
  const { stylesheet } = assets
  const html = renderToStaticMarkup(
    <Document head={head} stylesheet={stylesheet} siteUrl={siteUrl}>
      {content}
    </Document>,
  )
  const page = compressed(Buffer.from(html))
  const files = [stylesheet, '/baara.svg', ...(head.script === null ? [] : [head.script])]
  const rest = files.map((path) => compressed(readFileSync(`public${path}`)))
  return { name, page, firstVisit: rest.reduce((sum, bytes) => sum + bytes, page), budget }
}

/** The larger of the two that browsers take. */
function compressed(bytes: Buffer): number {
  return Math.max(gzipSync(bytes).length, brotliCompressSync(bytes, { params: { 1: 5 } }).length)
}

function listedOf(offer: Offer): ListedOffer {
  return { ...offer, locations: offer.locations.map(({ label }) => label), isExample: false }
}

function missing(): never {
  throw new Error('no demonstration offer')
}
