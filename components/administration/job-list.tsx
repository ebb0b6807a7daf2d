import { type JobRuns, jobState, nextRun } from '@/lib/administration/job-state'
import {
  buttonLabel,
  durationWords,
  instantWords,
  jobStateWords,
  jobsCopy,
  jobWords,
  scheduleWords,
  weekWords,
} from '@/lib/copy/site-administration'
import { fr } from '@/lib/copy/typography'
import { hideAddresses } from '@/lib/text/hide-addresses'
import { SubmitButton } from '../ui/submit-button'

/** A job with what is kept of its runs. */
export interface ShownJob {
  readonly name: keyof typeof jobWords
  readonly cron: string
  readonly runs: JobRuns
}

interface JobListProps {
  readonly jobs: readonly ShownJob[]
  readonly runAgain: (form: FormData) => Promise<void>
  readonly now: Date
}

const grounds = {
  never: 'bg-closed text-on-closed',
  running: 'bg-soon text-on-soon',
  done: 'bg-open text-on-open',
  failed: 'bg-urgent text-on-urgent',
} as const

/** Each job with its schedule, its last run and its failures, and a button to have it run now. */
export function JobList({ jobs, runAgain, now }: JobListProps) {
  return (
    <ul className="mt-4 border-b border-rule">
      {jobs.map(({ name, cron, runs }) => (
        <li key={name} className="border-t border-rule py-4">
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
            <h3 className="font-semibold">
              {jobWords[name]}{' '}
              <span className={`ml-1 rounded-sm px-2 py-0.5 text-sm whitespace-nowrap ${grounds[jobState(runs)]}`}>
                {jobStateWords[jobState(runs)]}
              </span>
            </h3>
            <form action={runAgain}>
              <input type="hidden" name="tache" value={name} />
              <SubmitButton quiet label={buttonLabel(jobsCopy.runAgain, jobWords[name])}>
                {jobsCopy.runAgain}
              </SubmitButton>
            </form>
          </div>
          <dl className="mt-2 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
            <Fact term={jobsCopy.schedule}>{scheduleWords(cron)}</Fact>
            <Fact term={jobsCopy.next}>{instantWords(nextRun(cron, now))}</Fact>
            <Fact term={jobsCopy.last}>{lastWords(runs)}</Fact>
            <Fact term={jobsCopy.week}>{weekWords(runs.runs, runs.failures)}</Fact>
            {runs.failedAt !== null && (
              <Fact term={jobsCopy.failure} isWide>
                {`${instantWords(runs.failedAt)} · ${hideAddresses(runs.failedWith ?? jobsCopy.died)}`}
              </Fact>
            )}
          </dl>
        </li>
      ))}
    </ul>
  )
}

function lastWords(runs: JobRuns): string {
  const { startedAt, endedAt } = runs
  if (startedAt === null) return jobsCopy.neverRan
  const lasted =
    endedAt !== null
      ? durationWords(endedAt.getTime() - startedAt.getTime())
      : jobState(runs) === 'running'
        ? jobsCopy.running
        : jobsCopy.unfinished
  return `${instantWords(startedAt)} · ${lasted}`
}

function Fact({ term, isWide = false, children }: { term: string; isWide?: boolean; children: string }) {
  return (
    <div className={`min-w-0 ${isWide ? 'sm:col-span-2' : ''}`}>
      <dt className="inline text-quiet">{fr`${term} : `}</dt>
      <dd className="inline wrap-anywhere">{children}</dd>
    </div>
  )
}
