import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requirePerson } from '@/app/session'
import { ModerationNav } from '@/components/moderation/moderation-nav'
import { OwnDecisionList } from '@/components/moderation/own-decisions'
import { QueueFilters } from '@/components/moderation/queue-filters'
import { QueueForm, QueueTickAll } from '@/components/moderation/queue-form'
import { QueueList } from '@/components/moderation/queue-list'
import { QueueTabs } from '@/components/moderation/queue-tabs'
import { Shortcuts } from '@/components/moderation/shortcuts'
import { PageTitle } from '@/components/ui/page-title'
import { may } from '@/lib/accounts/permissions'
import { queueCopy, shownWords } from '@/lib/copy/moderation-queue'
import { countChoices, countFiltered, countQueue, isFiltered } from '@/lib/moderation/count-queue'
import { listOwnDecisions } from '@/lib/moderation/list-own-decisions'
import { listQueue } from '@/lib/moderation/list-queue'
import { type QueueParameters, queueAddress, readQueueAddress } from '@/lib/moderation/queue-address'
import type { QueueList as List } from '@/lib/moderation/queue-criteria'
import { database, pool } from '@/lib/platform/database'
import { decideFromQueue, undo } from './actions'

export const metadata: Metadata = { title: queueCopy.title }

/** Lists whose offers are decided from their line; the others want a closer look. */
const decidable: ReadonlySet<List> = new Set<List>(['todo', 'waiting'])

/** What waits for a moderator, what is urgent and doubtful first. */
export default async function ModerationPage({ searchParams }: { readonly searchParams: Promise<QueueParameters> }) {
  const actor = await requirePerson('/moderation')
  if (!may(actor, 'moderate')) notFound()
  const asked = readQueueAddress(await searchParams)
  const now = new Date()
  const isNarrowed = isFiltered(asked)
  const [counts, choices, { offers, previous, next }, found, own] = await Promise.all([
    countQueue(pool, now),
    countChoices(pool, asked.list, now),
    listQueue(pool, asked, now),
    isNarrowed ? countFiltered(pool, asked, now) : null,
    listOwnDecisions(database, actor.id, now),
  ])
  const isDecidable = decidable.has(asked.list)
  const lines = { offers, asked, now, moderatorId: actor.id, isDecidable }
  return (
    <>
      <PageTitle title={queueCopy.title} />
      <ModerationNav current="file" />
      {own.length > 0 && <OwnDecisionList decisions={own} undo={undo} now={now} />}
      <QueueTabs current={asked.list} counts={counts} />
      <QueueFilters asked={asked} choices={choices} isFiltered={isNarrowed} />
      {offers.length > 0 && <p className="mt-6 font-semibold">{shownWords(found ?? counts[asked.list])}</p>}
      {offers.length === 0 && <p className="mt-6">{isNarrowed ? queueCopy.noneFiltered : queueCopy.none}</p>}
      {isDecidable ? (
        <QueueForm action={decideFromQueue}>
          {offers.length === 0 ? null : (
            <>
              <QueueTickAll />
              <QueueList {...lines} />
            </>
          )}
        </QueueForm>
      ) : (
        offers.length > 0 && (
          <div className="mt-4">
            <QueueList {...lines} />
          </div>
        )
      )}
      {(asked.after !== null || next !== null) && (
        <p className="mt-6 flex flex-wrap gap-6">
          {(previous !== null || asked.after !== null) && (
            <a href={queueAddress({ ...asked, after: null, before: null })} className="button-quiet">
              {queueCopy.start}
            </a>
          )}
          {previous !== null && (
            <a href={queueAddress({ ...asked, after: null, before: previous })} className="button-quiet">
              {queueCopy.previous}
            </a>
          )}
          {next !== null && (
            <a href={queueAddress({ ...asked, after: next, before: null })} data-shortcut="n" className="button-quiet">
              {queueCopy.more}
            </a>
          )}
        </p>
      )}
      {offers.length > 0 && (
        <Shortcuts
          keys={isDecidable ? ['j', 'k', 'o', 'a', 'c', 'h', 'r', 'n'] : ['j', 'k', 'o', 'n']}
          about={offers.map(({ id }) => id).join(' ')}
        />
      )}
    </>
  )
}
