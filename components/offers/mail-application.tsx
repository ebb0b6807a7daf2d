import type { ReactNode } from 'react'
import { kitCopy } from '@/lib/copy/application-kit'
import type { ApplicationMessage } from '@/lib/copy/application-message'
import { directionOf } from '@/lib/copy/languages'
import { CopyButton } from '../ui/copy-button'
import { type ApplicationMail, mailtoAddress } from './application-mail'
import { Way } from './way-to-apply'

interface MailApplicationProps {
  readonly mail: ApplicationMail
  readonly message: ApplicationMessage
  /** The notice demands the subject in these words. */
  readonly subjectIsDemanded: boolean
  readonly language: string
}

/** A message ready to send, and the same to copy for whoever writes from a web page. */
export function MailApplication({ mail, message, subjectIsDemanded, language }: MailApplicationProps) {
  const messageLanguage = language === 'en' ? 'en' : undefined
  return (
    <Way title={kitCopy.byEmail}>
      <p className="print:hidden">
        <a href={mailtoAddress(mail, message)} className="button max-w-full">
          {kitCopy.openMail}
        </a>
      </p>
      <p className="mt-2 text-sm text-quiet print:hidden">{kitCopy.attach}</p>
      <dl className="mt-3 print:mt-0">
        <Line id="destinataires" term={kitCopy.to}>
          {mail.to.join(', ')}
        </Line>
        {mail.copies.length > 0 && (
          <Line id="copies" term={kitCopy.copies}>
            {mail.copies.join(', ')}
          </Line>
        )}
        {subjectIsDemanded ? (
          <Line id="objet" term={kitCopy.subject}>
            <strong className="font-semibold">{message.subject}</strong>
          </Line>
        ) : (
          <Line id="objet" term={kitCopy.proposedSubject} printed={false}>
            {message.subject}
          </Line>
        )}
      </dl>
      <details className="mt-2 print:hidden">
        <summary className="inline-flex min-h-11 cursor-pointer items-center py-2 text-indigo underline underline-offset-4">
          {kitCopy.webmail}
        </summary>
        <div className="mt-1 mb-2 flex flex-col items-start gap-2">
          <pre
            id="message"
            lang={messageLanguage}
            dir={directionOf(messageLanguage ?? 'fr')}
            className="w-full rounded-md border border-rule bg-surface px-4 py-3 font-sans text-sm whitespace-pre-wrap wrap-anywhere select-all"
          >
            {message.body}
          </pre>
          <CopyButton what={kitCopy.message} from="message" />
        </div>
      </details>
    </Way>
  )
}

function Line({
  id,
  term,
  printed = true,
  children,
}: {
  id: string
  term: string
  printed?: boolean
  children: ReactNode
}) {
  return (
    <div className={`py-1 ${printed ? 'print:inline-block print:py-0 print:pr-8' : 'print:hidden'}`}>
      <dt className="text-sm text-quiet">{term}</dt>
      <dd className="flex items-center justify-between gap-4">
        <span id={id} className="min-w-0 wrap-anywhere select-all">
          {children}
        </span>
        <CopyButton what={term} from={id} />
      </dd>
    </div>
  )
}
