import { notFound } from 'next/navigation'
import { monthsOf, readFigurePeriod } from '@/lib/administration/figure-period'
import { figureCsv, figureTable } from '@/lib/administration/figure-tables'
import { readFigure } from '@/lib/administration/read-figure'
import { type FigureName, figureWords } from '@/lib/copy/site-administration-figures'
import { pool } from '@/lib/platform/database'
import { requireAdministrator } from '../../require-administrator'

/** The numbers of one figure, for a spreadsheet. */
export async function GET(request: Request): Promise<Response> {
  await requireAdministrator('/administration/chiffres')
  const parameters = new URL(request.url).searchParams
  const name = parameters.get('figure') ?? ''
  if (!isFigureName(name)) notFound()
  const period = monthsOf(readFigurePeriod(parameters.get('mois')), new Date())
  return new Response(figureCsv(figureTable(name, await readFigure(pool, name, period))), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="baara-${name}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}

function isFigureName(name: string): name is FigureName {
  return Object.hasOwn(figureWords, name)
}
