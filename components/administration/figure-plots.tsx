import type { Figures } from '@/lib/administration/figure-tables'
import { doubtWords, fieldName } from '@/lib/copy/offer-form'
import { durationWords } from '@/lib/copy/site-administration'
import {
  columnWords,
  correctedWords,
  figuresCopy,
  figureWords,
  missedWords,
  plainWords,
  shareWords,
  waitWords,
} from '@/lib/copy/site-administration-figures'
import { fieldsOfEvidence } from '@/lib/offers/offer-form'
import { FigureMonths } from './figure-months'
import { FigureShares } from './figure-shares'

/** All countries together, then each one on its own scale. */
export function CountryPlot({ figure }: { figure: Figures['pays'] }) {
  const [first] = figure
  if (first === undefined) return <p className="mt-3">{figuresCopy.none}</p>
  const together = first.months.map(({ month }, i) => ({
    key: month,
    value: figure.reduce((sum, { months }) => sum + (months[i]?.count ?? 0), 0),
  }))
  const total = figure.reduce((sum, country) => sum + country.total, 0)
  return (
    <>
      <div className="mt-4 max-w-3xl">
        <FigureMonths title={figuresCopy.allCountries} bars={together} total={total} size="high" />
      </div>
      <div className="mt-6 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
        {figure.map(({ country, total: ofCountry, months }) => (
          <FigureMonths
            key={country}
            title={country ?? figuresCopy.noCountry}
            bars={months.map(({ month, count }) => ({ key: month, value: count }))}
            total={ofCountry}
            size="low"
          />
        ))}
      </div>
    </>
  )
}

/** The median before the time within which nine of ten were decided. */
export function DecisionPlot({ figure }: { figure: Figures['delais'] }) {
  const last = figure.findLast(({ decided }) => decided > 0)
  if (last === undefined) return <p className="mt-3">{figuresCopy.none}</p>
  const said = waitWords(last.month, last.median ?? 0, last.nineOfTen ?? 0)
  return (
    <div className="mt-3 max-w-3xl">
      <p>{said}</p>
      <div className="mt-3">
        <FigureMonths
          title={figureWords.delais.title}
          label={said}
          bars={figure.map(({ month, median, nineOfTen }) => ({
            key: month,
            value: median ?? 0,
            reach: nineOfTen ?? 0,
          }))}
          words={(seconds) => durationWords(seconds * 1000)}
          size="high"
        />
      </div>
      <ul className="mt-2 flex flex-wrap gap-x-6 text-sm text-quiet">
        <Key className="fill-indigo" words={figuresCopy.medianKey} />
        <Key className="fill-field" words={figuresCopy.nineOfTenKey} />
      </ul>
    </div>
  )
}

function Key({ className, words }: { className: string; words: string }) {
  return (
    <li className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 1 1" className="size-3 shrink-0">
        <rect width="1" height="1" className={className} />
      </svg>
      {words}
    </li>
  )
}

/** The share of approved offers that had each field corrected. */
export function CorrectionPlot({ figure: { approved, corrected, fields } }: { figure: Figures['corrections'] }) {
  if (approved === 0) return <p className="mt-3">{figuresCopy.none}</p>
  return (
    <>
      <p className="mt-3">{correctedWords(corrected, approved)}</p>
      <FigureShares
        shares={fields.map(({ field, count }) => {
          const [name] = fieldsOfEvidence[field]
          return { words: name === undefined ? field : fieldName(name), count, share: count / approved }
        })}
      />
    </>
  )
}

/** The share of readings that came too late, by month. */
export function MissedPlot({ figure }: { figure: Figures['retards'] }) {
  const views = figure.reduce((sum, month) => sum + month.views, 0)
  const after = figure.reduce((sum, month) => sum + month.viewsAfter, 0)
  if (views === 0) return <p className="mt-3">{figuresCopy.none}</p>
  const said = missedWords(after, views)
  return (
    <div className="mt-3 max-w-3xl">
      <p>{said}</p>
      <div className="mt-3">
        <FigureMonths
          title={figuresCopy.missedShare}
          label={said}
          bars={figure.map((month) => ({
            key: month.month,
            value: month.views === 0 ? 0 : month.viewsAfter / month.views,
          }))}
          words={shareWords}
          size="high"
        />
      </div>
    </div>
  )
}

/** What readers report, each kind by month. */
export function ReportPlot({ figure }: { figure: Figures['signalements'] }) {
  const kinds = (['wrongDate', 'closed'] as const).map((kind) => ({
    kind,
    bars: figure.map((month) => ({ key: month.month, value: month[kind] })),
    total: figure.reduce((sum, month) => sum + month[kind], 0),
  }))
  if (kinds.every(({ total }) => total === 0)) return <p className="mt-3">{figuresCopy.none}</p>
  return (
    <div className="mt-4 grid max-w-3xl gap-x-8 gap-y-6 sm:grid-cols-2">
      {kinds.map(({ kind, bars, total }) => (
        <FigureMonths key={kind} title={columnWords[kind]} bars={bars} total={total} size="low" />
      ))}
    </div>
  )
}

/** The share of published offers with each doubt about their deadline. */
export function DoubtPlot({ figure: { published, plain, flags } }: { figure: Figures['doutes'] }) {
  if (published === 0) return <p className="mt-3">{figuresCopy.none}</p>
  return (
    <>
      <p className="mt-3">{plainWords(plain, published)}</p>
      <FigureShares
        shares={flags.map(({ flag, count }) => ({ words: doubtWords[flag] ?? flag, count, share: count / published }))}
      />
    </>
  )
}
