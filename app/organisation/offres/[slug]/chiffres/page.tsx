import type { Metadata } from 'next'
import { CountChart } from '@/components/organisation/count-chart'
import { CountTable } from '@/components/organisation/count-table'
import { PageTitle } from '@/components/ui/page-title'
import { formatDayOfYear } from '@/lib/copy/dates'
import { countsCopy, periodWords, sourceWords } from '@/lib/copy/offer-counts'
import { type CountPeriod, countedActs, figuresByDay, figuresBySource, figuresOf } from '@/lib/offers/offer-counts'
import { findCountedOffer } from './find-counted-offer'

export const metadata: Metadata = { title: countsCopy.title }

interface CountsPageProps {
  readonly params: Promise<{ slug: string }>
  readonly searchParams: Promise<{ jours?: unknown }>
}

/** How often the page of an offer was seen and used, for its organisation. */
export default async function CountsPage({ params, searchParams }: CountsPageProps) {
  const { slug } = await params
  const { jours } = await searchParams
  const path = `/organisation/offres/${slug}/chiffres`
  const { offer, period, first, today, counts } = await findCountedOffer({ slug, period: jours }, path, new Date())
  const days = figuresByDay(counts, first, today)
  const total = figuresOf(counts)
  return (
    <>
      <PageTitle title={`${countsCopy.title} : ${offer.title}`}>
        <p>{countsCopy.intro}</p>
        <p className="mt-2">
          <a href={`/organisation/offres/${offer.slug}`} className="inline-flex min-h-11 items-center">
            {countsCopy.back}
          </a>
        </p>
      </PageTitle>
      <nav aria-label={countsCopy.periods} className="mt-4">
        <ul className="flex flex-wrap gap-x-6">
          {(Object.keys(periodWords) as CountPeriod[]).map((choice) => (
            <li key={choice}>
              <a
                href={`?jours=${choice}`}
                aria-current={choice === period ? 'true' : undefined}
                className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
              >
                {periodWords[choice]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {counts.length === 0 ? (
        <p className="mt-8">{countsCopy.none}</p>
      ) : (
        <>
          <div className="mt-6 grid gap-8 sm:grid-cols-3">
            {countedActs.map((act) => (
              <CountChart key={act} act={act} days={days.map(({ day, figures }) => ({ day, count: figures[act] }))} />
            ))}
          </div>
          <p className="mt-3 text-sm text-quiet">{countsCopy.untouched}</p>
          <div className="mt-10">
            <CountTable
              caption={countsCopy.bySource}
              what={countsCopy.source}
              rows={figuresBySource(counts).map(({ source, figures }) => ({
                key: source,
                words: sourceWords(source),
                figures,
              }))}
              total={total}
            />
          </div>
          <div className="mt-10">
            <CountTable
              caption={countsCopy.byDay}
              what={countsCopy.day}
              rows={days.map(({ day, figures }) => ({ key: day, words: formatDayOfYear(day), figures })).reverse()}
              total={total}
            />
          </div>
          <p className="mt-6">
            <a href={`${path}/csv?jours=${period}`} className="button-quiet">
              {countsCopy.csv}
            </a>
          </p>
        </>
      )}
    </>
  )
}
