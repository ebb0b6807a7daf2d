import type { Application } from '@/lib/offers/offer'

/** Where an application goes by e-mail: each address once, as the notice asks. */
export interface ApplicationMail {
  readonly to: readonly string[]
  readonly copies: readonly string[]
  readonly subject: string | null
}

/** Null when the notice gives no address. Addresses asked for in copy alone are written to directly. */
export function applicationMail({
  emails,
  copyEmails,
  subject,
}: Pick<Application, 'emails' | 'copyEmails' | 'subject'>): ApplicationMail | null {
  const copies = [...new Set(copyEmails)]
  const to = [...new Set(emails)].filter((email) => !copies.includes(email))
  if (to.length > 0) return { to, copies, subject }
  return copies.length > 0 ? { to: copies, copies: [], subject } : null
}

/** RFC 6068: percent-encoded UTF-8. No attachment is possible. */
export function mailtoAddress({ to, copies, subject }: ApplicationMail): string {
  const headers = [
    ...(copies.length > 0 ? [`cc=${copies.map(encodeEmail).join(',')}`] : []),
    ...(subject !== null ? [`subject=${encodeURIComponent(subject)}`] : []),
  ]
  return `mailto:${to.map(encodeEmail).join(',')}${headers.length > 0 ? `?${headers.join('&')}` : ''}`
}

function encodeEmail(email: string): string {
  return encodeURIComponent(email).replaceAll('%40', '@')
}
