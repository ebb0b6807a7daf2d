import { attemptWords, buttonLabel, instantWords, jobsCopy } from '@/lib/copy/site-administration'
import type { FailedMail } from '@/lib/platform/failed-mail'
import { hideAddresses } from '@/lib/text/hide-addresses'
import { SubmitButton } from '../ui/submit-button'

interface JobMailsProps {
  readonly mails: readonly FailedMail[]
  /** How many there are in all. */
  readonly count: number
  readonly retry: (form: FormData) => Promise<void>
}

/** The mails that could not be sent, to whom only in part, with what the mail server said. */
export function JobMails({ mails, count, retry }: JobMailsProps) {
  if (count === 0) return <p className="mt-2">{jobsCopy.noMails}</p>
  return (
    <>
      {count > mails.length && <p className="mt-2">{`${count} · ${jobsCopy.mailsLeft}`}</p>}
      <ul className="mt-4 border-b border-rule">
        {mails.map(({ id, to, subject, createdAt, attempts, dueAt, lastError }) => (
          <li key={id} className="border-t border-rule py-4">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
              <div className="min-w-0">
                <h3 className="font-semibold wrap-anywhere">{hideAddresses(subject)}</h3>
                <p className="text-sm text-quiet">{`${hideAddresses(to)} · ${instantWords(createdAt)}`}</p>
              </div>
              <form action={retry}>
                <input type="hidden" name="message" value={id} />
                <SubmitButton quiet label={buttonLabel(jobsCopy.retry, hideAddresses(subject))}>
                  {jobsCopy.retry}
                </SubmitButton>
              </form>
            </div>
            <p className="mt-1 text-sm">{attemptWords(attempts, dueAt)}</p>
            <p className="mt-1 text-sm wrap-anywhere text-on-urgent">{hideAddresses(lastError ?? jobsCopy.died)}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
