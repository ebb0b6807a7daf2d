import { kitCopy } from '@/lib/copy/application-kit'
import { applicationMessage } from '@/lib/copy/application-message'
import type { Offer } from '@/lib/offers/offer'
import { hasWayToApply } from '@/lib/offers/way-to-apply'
import { webAddress } from '@/lib/text/web-address'
import { Callout } from '../ui/callout'
import { applicationMail } from './application-mail'
import { Deposit } from './deposit'
import { DocumentChecklist } from './document-checklist'
import { MailApplication } from './mail-application'
import { PhoneLinks } from './phone-links'
import { Way } from './way-to-apply'

/** What to gather and where to send it. Only for an offer that is open. */
export function ApplicationKit({ offer, daysLeft }: { offer: Offer; daysLeft: number | null }) {
  const { application, documents } = offer
  const mail = applicationMail(application)
  const urls = application.urls.flatMap((words) => {
    const href = webAddress(words)
    return href === null ? [] : [{ words, href }]
  })
  const deposit = application.depositAddresses.length > 0 || application.inPerson === true
  return (
    <section
      id="postuler"
      aria-labelledby="pour-postuler"
      data-counts="postuler"
      tabIndex={-1}
      className="outline-none"
    >
      <h2 id="pour-postuler" className="text-xl font-strong tracking-tight">
        <span className="print:hidden">{kitCopy.title}</span>
        <span className="hidden print:inline">{kitCopy.titleOnPaper}</span>
      </h2>
      <div className="mt-4 grid gap-6 print:gap-3">
        {documents.length > 0 && <DocumentChecklist slug={offer.slug} documents={documents} daysLeft={daysLeft} />}
        {mail !== null && (
          <MailApplication
            mail={mail}
            message={applicationMessage(offer)}
            subjectIsDemanded={application.subject !== null}
            language={offer.language}
          />
        )}
        {application.emailDestroyed && <Callout tone="urgent">{kitCopy.destroyed}</Callout>}
        {urls.length > 0 && (
          <Way title={kitCopy.online}>
            <ul>
              {urls.map(({ words, href }) => (
                <li key={href}>
                  <a
                    href={href}
                    rel="nofollow noopener"
                    className="inline-flex min-h-11 items-center wrap-anywhere print:min-h-0"
                  >
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </Way>
        )}
        {deposit ? <Deposit application={application} /> : <PhoneLinks phones={application.phones} />}
        {!hasWayToApply(application) && !application.emailDestroyed && (
          <Callout tone="doubtful">{kitCopy.noWay}</Callout>
        )}
      </div>
    </section>
  )
}
