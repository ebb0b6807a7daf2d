import type { ReactNode } from 'react'
import { documentName } from '@/lib/copy/documents'
import { offerCopy, writeTo } from '@/lib/copy/offer-page'
import type { Offer } from '@/lib/offers/offer'
import { Callout } from '../ui/callout'
import { applicationMail, mailtoAddress } from './application-mail'
import { webAddress } from './inline-parts'

/** What to send and where. Only for an offer that is open. */
export function HowToApply({ offer: { application, documents } }: { offer: Pick<Offer, 'application' | 'documents'> }) {
  const mail = applicationMail(application)
  const urls = application.urls.flatMap((words) => {
    const href = webAddress(words)
    return href === null ? [] : [{ words, href }]
  })
  const deposit = application.depositAddresses.length > 0 || application.inPerson === true
  const noWay = mail === null && urls.length === 0 && !deposit && !application.emailDestroyed
  return (
    <section id="postuler" aria-labelledby="pour-postuler" tabIndex={-1} className="outline-none">
      <h2 id="pour-postuler" className="text-xl font-strong tracking-tight">
        {offerCopy.howToApply}
      </h2>
      <div className="mt-4 grid gap-6">
        {documents.length > 0 && (
          <Way title={offerCopy.documents}>
            <ul className="grid gap-x-8 sm:grid-cols-2">
              {documents.map((code) => (
                <li key={code} className="flex items-baseline gap-3 py-1">
                  <TickBox />
                  {documentName(code)}
                </li>
              ))}
            </ul>
          </Way>
        )}
        {mail !== null && (
          <Way title={offerCopy.byEmail}>
            {mail.subject !== null && (
              <p className="mb-3">
                <span className="block text-sm text-quiet">{offerCopy.subject}</span>
                <strong className="font-semibold select-all">{mail.subject}</strong>
              </p>
            )}
            <a href={mailtoAddress(mail)} className="button max-w-full wrap-anywhere">
              {writeTo(mail.to.join(', '))}
            </a>
            {mail.copies.length > 0 && (
              <p className="mt-3">
                <span className="block text-sm text-quiet">{offerCopy.copies}</span>
                <span className="wrap-anywhere">{mail.copies.join(', ')}</span>
              </p>
            )}
            <p className="print:hidden mt-3 text-sm text-quiet">
              {mail.subject === null ? offerCopy.attachWithoutSubject : offerCopy.attach}
            </p>
          </Way>
        )}
        {application.emailDestroyed && <Callout tone="urgent">{offerCopy.destroyed}</Callout>}
        {urls.length > 0 && (
          <Way title={offerCopy.online}>
            <ul>
              {urls.map(({ words, href }) => (
                <li key={href}>
                  <a href={href} rel="nofollow noopener" className="inline-flex min-h-11 items-center wrap-anywhere">
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </Way>
        )}
        {deposit && (
          <Way title={offerCopy.inPerson}>
            {application.depositAddresses.length === 0 && <p>{offerCopy.inPersonWithoutAddress}</p>}
            {application.depositAddresses.map((address) => (
              <address key={address} className="py-1 not-italic">
                {address}
              </address>
            ))}
          </Way>
        )}
        {noWay && <Callout tone="doubtful">{offerCopy.noWay}</Callout>}
      </div>
    </section>
  )
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-2 border-t border-rule pt-3 text-sm font-semibold text-ochre">{title}</h3>
      {children}
    </div>
  )
}

function TickBox() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="flex-none translate-y-0.5 text-ochre">
      <rect x="1" y="1" width="12" height="12" rx="2" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  )
}
