import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { JobList } from '@/components/administration/job-list'
import { JobMails } from '@/components/administration/job-mails'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { administrationCopy, doneWords, jobsCopy, runRefusals } from '@/lib/copy/site-administration'
import { database, pool } from '@/lib/platform/database'
import { listFailedMail } from '@/lib/platform/failed-mail'
import { requireAdministrator } from '../require-administrator'
import { listRunningJobs } from '../running-jobs'
import { retry, runAgain } from './actions'

export const metadata: Metadata = { title: jobsCopy.title }

const mostMails = 50

interface JobsPageProps {
  readonly searchParams: Promise<{ readonly fait?: unknown; readonly refus?: unknown }>
}

/** What the site does by itself: how its jobs went, and the mail that could not be sent. */
export default async function JobsPage({ searchParams }: JobsPageProps) {
  await requireAdministrator('/administration/taches')
  const now = new Date()
  const [jobs, { mails, count }, { fait, refus }] = await Promise.all([
    listRunningJobs(pool, now),
    listFailedMail(database, mostMails, now),
    searchParams,
  ])
  return (
    <>
      <PageTitle title={jobsCopy.title}>
        <p>{jobsCopy.intro}</p>
      </PageTitle>
      <AdministrationNav current="taches" />
      {isKey(doneWords, fait) && (
        <div role="status" className="mt-6">
          <Callout tone="plain">{doneWords[fait]}</Callout>
        </div>
      )}
      {isKey(runRefusals, refus) && (
        <div role="alert" className="mt-6">
          <Callout tone="urgent">{runRefusals[refus]}</Callout>
        </div>
      )}
      <p className="mt-6 text-sm text-quiet">{administrationCopy.utc}</p>
      <section aria-labelledby="taches">
        <h2 id="taches" className="sr-only">
          {jobsCopy.title}
        </h2>
        {jobs === null ? (
          <div className="mt-4">
            <Callout tone="urgent">{administrationCopy.attention.queueStopped}</Callout>
          </div>
        ) : (
          <JobList jobs={jobs} runAgain={runAgain} now={now} />
        )}
      </section>
      <section aria-labelledby="courrier" className="mt-10">
        <h2 id="courrier" className="text-xl font-strong tracking-tight">
          {jobsCopy.mails}
        </h2>
        <JobMails mails={mails} count={count} retry={retry} />
      </section>
    </>
  )
}

function isKey<Key extends string>(words: Readonly<Record<Key, string>>, key: unknown): key is Key {
  return typeof key === 'string' && Object.hasOwn(words, key)
}
