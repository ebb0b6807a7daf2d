import { actNames } from '@/lib/administration/act-names'
import type { LogEntry } from '@/lib/administration/audit-log'
import { logAddress } from '@/lib/administration/audit-log-address'
import { auditCopy, type ChangeLine, changeLines, subjectWords } from '@/lib/copy/audit'
import { eventReason } from '@/lib/copy/event-reason'
import { instantWords } from '@/lib/copy/site-administration'
import { isId } from '@/lib/platform/id'

/** Changes that a line of the log shows at once; the others open. */
const mostShown = 3

/** What was done, the newest first; who and what lead to the rest of theirs. */
export function AuditList({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <ol aria-label={auditCopy.list} className="mt-6 border-b border-rule">
      {entries.map((entry) => (
        <li key={entry.id} className="border-t border-rule py-1.5 lg:grid lg:grid-cols-[15rem_1fr] lg:items-baseline">
          <p className="pt-1.5 text-sm text-quiet lg:pt-0">
            <time dateTime={entry.at.toISOString()}>{instantWords(entry.at)}</time>
          </p>
          <p className="flex flex-wrap items-baseline gap-x-3 wrap-anywhere">
            <span className="font-semibold">{actNames[entry.action] ?? entry.action}</span>
            <a href={logAddress({ subject: entry.subject })} className="min-w-0 py-2.5">
              {subjectWords(entry.subject, entry.subjectName)}
            </a>
            <span>
              {auditCopy.by}{' '}
              <a href={logAddress({ person: entry.actor })} className="inline-block py-2.5">
                {entry.by ?? (isId(entry.actor) ? auditCopy.unnamed : entry.actor)}
              </a>
            </span>
          </p>
          <div className="lg:col-start-2">
            {entry.reason !== null && (
              <p className="text-sm whitespace-pre-line wrap-anywhere">{eventReason(entry.reason)}</p>
            )}
            <Changes lines={changeLines(entry)} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Changes({ lines }: { readonly lines: readonly ChangeLine[] }) {
  if (lines.length === 0) return null
  if (lines.length <= mostShown) return <Lines lines={lines} />
  return (
    <details>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-sm text-indigo underline">
        {`${auditCopy.more} (${lines.length})`}
      </summary>
      <Lines lines={lines} />
    </details>
  )
}

function Lines({ lines }: { readonly lines: readonly ChangeLine[] }) {
  return (
    <dl className="text-sm">
      {lines.map(({ name, from, to }) => (
        <div key={name} className="wrap-anywhere">
          <dt className="inline text-quiet">{name} </dt>
          <dd className="inline">
            {from !== '' && <del className="decoration-1">{from}</del>}
            {from !== '' && ' → '}
            <ins className="no-underline">{to || auditCopy.nothing}</ins>
          </dd>
        </div>
      ))}
    </dl>
  )
}
