import type { Metadata } from 'next'
import { currentSessionId, requirePerson } from '@/app/session'
import { PageTitle } from '@/components/ui/page-title'
import { SubmitButton } from '@/components/ui/submit-button'
import { listSessions } from '@/lib/accounts/sessions'
import { accountCopy } from '@/lib/copy/accounts'
import { formatDate } from '@/lib/copy/dates'
import { deviceWords } from '@/lib/copy/device'
import { database } from '@/lib/platform/database'
import { revoke, revokeOthers } from './actions'

export const metadata: Metadata = { title: accountCopy.sessions.title }

const words = accountCopy.sessions

export default async function SessionsPage() {
  const person = await requirePerson('/compte/sessions')
  const here = await currentSessionId()
  const sessions = await listSessions(database, person.id, new Date())
  return (
    <>
      <PageTitle title={words.title}>
        <p>{words.intro}</p>
      </PageTitle>
      <ul className="mt-6 border-t border-rule">
        {sessions.map(({ id, userAgent, createdAt, expiresAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-rule py-3">
            <div>
              <p className="font-semibold">{deviceWords(userAgent) ?? words.unknownDevice}</p>
              <p className="text-sm text-quiet">
                {words.since} <Day at={createdAt} />, {words.until} <Day at={expiresAt} />
              </p>
            </div>
            {id === here ? (
              <p className="text-sm font-semibold">{words.here}</p>
            ) : (
              <form action={revoke}>
                <input type="hidden" name="connexion" value={id} />
                <SubmitButton quiet>{words.revoke}</SubmitButton>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form action={revokeOthers} className="mt-6">
          <SubmitButton>{words.revokeOthers}</SubmitButton>
        </form>
      )}
    </>
  )
}

/** In UTC: nobody's own zone is known here. */
function Day({ at }: { at: Date }) {
  const date = at.toISOString().slice(0, 10)
  return <time dateTime={date}>{formatDate(date)}</time>
}
