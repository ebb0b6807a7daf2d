import type { Refused } from './refused'

/** People, what they may do, their drafts and their mail. */
export const refusedAccounts: readonly Refused[] = [
  ['Person_name_stated', 'Person', { name: '' }],
  ['Person_email_format', 'Person', { email: 'RH@horizon.example' }],
  ['Person_email_format', 'Person', { email: 'rh@horizon.example ' }],
  ['Person_email_format', 'Person', { email: 'rh' }],
  ['OrganisationDomain_domain_format', 'OrganisationDomain', { domain: '@horizon.example' }],
  ['OrganisationDomain_domain_format', 'OrganisationDomain', { domain: 'Horizon.example' }],
  ['OrganisationDomain_domain_format', 'OrganisationDomain', { domain: 'example' }],
  ['Invitation_email_format', 'Invitation', { email: 'Collegue@horizon.example' }],
  ['Invitation_email_format', 'Invitation', { email: 'a@b@c' }],
  ['Invitation_expires_later', 'Invitation', { expiresAt: '2026-06-01' }],
  ['PostingRight_of_person_or_domain', 'PostingRight', { personId: null }],
  ['PostingRight_of_person_or_domain', 'PostingRight', { domain: 'horizon.example' }],
  ['PostingRight_domain_format', 'PostingRight', { personId: null, domain: 'example' }],
  ['PostingDraft_version_range', 'PostingDraft', { version: 0 }],
  ['PostingDraft_has_source', 'PostingDraft', { fileId: null }],
  ['PostingDraft_has_source', 'PostingDraft', { fileId: null, decoded: '{}', refusal: 'no-text' }],
  ['OutgoingMail_to_format', 'OutgoingMail', { to: 'rh@horizon.example, dg@horizon.example' }],
  ['OutgoingMail_to_format', 'OutgoingMail', { to: 'rh' }],
  ['OutgoingMail_attempts_range', 'OutgoingMail', { attempts: -1 }],
]
