import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { FigureNumbers } from '@/components/administration/figure-numbers'
import {
  CorrectionPlot,
  CountryPlot,
  DecisionPlot,
  DoubtPlot,
  MissedPlot,
  ReportPlot,
} from '@/components/administration/figure-plots'
import { PageTitle } from '@/components/ui/page-title'
import { type FigurePeriod, monthsOf, readFigurePeriod } from '@/lib/administration/figure-period'
import { type FigureTable, figureTable } from '@/lib/administration/figure-tables'
import { readFigure } from '@/lib/administration/read-figure'
import { type FigureName, figurePeriodWords, figuresCopy, figureWords } from '@/lib/copy/site-administration-figures'
import { pool } from '@/lib/platform/database'
import { requireAdministrator } from '../require-administrator'

export const metadata: Metadata = { title: figuresCopy.title }

interface FiguresPageProps {
  readonly searchParams: Promise<{ readonly mois?: unknown }>
}

/** How the site does, as plots, tables and files. */
export default async function FiguresPage({ searchParams }: FiguresPageProps) {
  await requireAdministrator('/administration/chiffres')
  const period = readFigurePeriod((await searchParams).mois)
  const months = monthsOf(period, new Date())
  const [pays, delais, corrections, retards, signalements, doutes] = await Promise.all([
    readFigure(pool, 'pays', months),
    readFigure(pool, 'delais', months),
    readFigure(pool, 'corrections', months),
    readFigure(pool, 'retards', months),
    readFigure(pool, 'signalements', months),
    readFigure(pool, 'doutes', months),
  ])
  return (
    <>
      <PageTitle title={figuresCopy.title}>
        <p>{figuresCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="chiffres" />
      <Periods chosen={period} />
      <Figure name="pays" period={period} table={figureTable('pays', pays)}>
        <CountryPlot figure={pays} />
      </Figure>
      <Figure name="delais" period={period} table={figureTable('delais', delais)}>
        <DecisionPlot figure={delais} />
      </Figure>
      <Figure name="corrections" period={period} table={figureTable('corrections', corrections)}>
        <CorrectionPlot figure={corrections} />
      </Figure>
      <Figure name="retards" period={period} table={figureTable('retards', retards)}>
        <MissedPlot figure={retards} />
      </Figure>
      <Figure name="signalements" period={period} table={figureTable('signalements', signalements)}>
        <ReportPlot figure={signalements} />
      </Figure>
      <Figure name="doutes" period={period} table={figureTable('doutes', doutes)}>
        <DoubtPlot figure={doutes} />
      </Figure>
    </>
  )
}

function Periods({ chosen }: { chosen: FigurePeriod }) {
  return (
    <nav aria-label={figuresCopy.periods} className="mt-4">
      <ul className="flex flex-wrap gap-x-6">
        {(Object.keys(figurePeriodWords) as FigurePeriod[]).map((period) => (
          <li key={period}>
            <a
              href={`?mois=${period}`}
              aria-current={period === chosen ? 'true' : undefined}
              className="inline-flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:no-underline"
            >
              {figurePeriodWords[period]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface FigureProps {
  readonly name: FigureName
  readonly period: FigurePeriod
  readonly table: FigureTable
  readonly children: ReactNode
}

function Figure({ name, period, table, children }: FigureProps) {
  const { title, explanation } = figureWords[name]
  return (
    <section aria-labelledby={name} className="mt-10 border-t border-rule pt-6">
      <h2 id={name} className="text-xl font-strong tracking-tight">
        {title}
      </h2>
      <p className="mt-1 max-w-2xl text-sm text-quiet">{explanation}</p>
      {children}
      <FigureNumbers title={title} table={table} csv={`/administration/chiffres/csv?figure=${name}&mois=${period}`} />
    </section>
  )
}
