import type { Metadata } from 'next'
import { AdministrationNav } from '@/components/administration/administration-nav'
import { AttentionList, type ShownAttention } from '@/components/administration/attention-list'
import { Callout } from '@/components/ui/callout'
import { PageTitle } from '@/components/ui/page-title'
import { listJoinRequests } from '@/lib/accounts/organisations'
import { jobState } from '@/lib/administration/job-state'
import { administrationCopy, administrationPages } from '@/lib/copy/site-administration'
import { countQueue } from '@/lib/moderation/count-queue'
import { queueAddress } from '@/lib/moderation/queue-address'
import { wholeQueue } from '@/lib/moderation/queue-criteria'
import { database, pool } from '@/lib/platform/database'
import { listFailedMail } from '@/lib/platform/failed-mail'
import { requireAdministrator } from './require-administrator'
import { listRunningJobs } from './running-jobs'

export const metadata: Metadata = { title: administrationCopy.title }

const words = administrationCopy.attention

/** What needs somebody's attention, and where everything is. */
export default async function AdministrationPage() {
  await requireAdministrator('/administration')
  const now = new Date()
  const [jobs, { count: failedMails }, queue, joining] = await Promise.all([
    listRunningJobs(pool, now),
    listFailedMail(database, 0, now),
    countQueue(pool, now),
    listJoinRequests(database),
  ])
  const failedJobs = (jobs ?? []).filter(({ runs }) => jobState(runs) === 'failed').length
  const troubles: readonly ShownAttention[] = [
    { kind: 'failedJobs', count: failedJobs, href: '/administration/taches' },
    { kind: 'failedMails', count: failedMails, href: '/administration/taches#courrier' },
  ]
  const lists = ['todo', 'edits', 'reported', 'waiting'] as const
  const waiting: readonly ShownAttention[] = [
    ...lists.map((list) => ({ kind: list, count: queue[list], href: queueAddress({ ...wholeQueue, list }) })),
    { kind: 'joins', count: joining.length, href: '/moderation/demandes' },
  ]
  const isTrouble = troubles.some(({ count }) => count > 0)
  const isWaiting = waiting.some(({ count }) => count > 0)
  return (
    <>
      <PageTitle title={administrationCopy.title} />
      <AdministrationNav current={null} />
      {jobs === null && (
        <div className="mt-6">
          <Callout tone="urgent">{words.queueStopped}</Callout>
        </div>
      )}
      {isTrouble && <AttentionList items={troubles} isTrouble />}
      {jobs !== null && !isTrouble && !isWaiting && <p className="mt-6">{words.none}</p>}
      {isWaiting && (
        <section aria-labelledby="moderation" className="mt-8">
          <h2 id="moderation" className="text-lg font-semibold">
            {words.moderation}
          </h2>
          <AttentionList items={waiting} isTrouble={false} />
        </section>
      )}
      <section aria-labelledby="pages" className="mt-10">
        <h2 id="pages" className="text-lg font-semibold">
          {administrationCopy.pages}
        </h2>
        <dl className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-3">
          {Object.entries(administrationPages).map(([page, [name, what]]) => (
            <div key={page}>
              <dt>
                <a href={`/administration/${page}`} className="inline-flex min-h-11 items-center font-semibold">
                  {name}
                </a>
              </dt>
              <dd className="text-sm text-quiet">{what}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  )
}
