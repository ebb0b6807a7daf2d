import { webAddress } from '../text/web-address'
import type { Application } from './offer'

/** Whether the notice, as it reached us, lets a reader apply: an address that works, or a counter. A number to call is none. */
export function hasWayToApply({ emails, copyEmails, urls, inPerson, depositAddresses }: Application): boolean {
  return (
    emails.length > 0 ||
    copyEmails.length > 0 ||
    urls.some((words) => webAddress(words) !== null) ||
    inPerson === true ||
    depositAddresses.length > 0
  )
}
