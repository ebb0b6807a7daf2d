import type { Application } from './offer'

/** The columns of an offer that say how to apply. */
export function rowOfApplication(application: Application) {
  return {
    applyEmails: [...application.emails],
    applyCopyEmails: [...application.copyEmails],
    applyUrls: [...application.urls],
    applySubject: application.subject,
    applyInPerson: application.inPerson,
    depositAddresses: [...application.depositAddresses],
    depositHours: [...application.depositHours],
    phones: [...application.phones],
    applyEmailDestroyed: application.emailDestroyed,
  }
}
