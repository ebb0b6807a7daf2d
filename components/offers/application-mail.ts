import type { ApplicationMessage } from '@/lib/copy/application-message'
import type { Application } from '@/lib/offers/offer'
import { percentEncoded } from '@/lib/text/percent-encoded'

/** Where an application goes by e-mail: each address once, as the notice asks. */
export interface ApplicationMail {
  readonly to: readonly string[]
  readonly copies: readonly string[]
}

/** Null when the notice gives no address. Addresses asked for in copy alone are written to directly. */
export function applicationMail({
  emails,
  copyEmails,
}: Pick<Application, 'emails' | 'copyEmails'>): ApplicationMail | null {
  const copies = [...new Set(copyEmails)]
  const to = [...new Set(emails)].filter((email) => !copies.includes(email))
  if (to.length > 0) return { to, copies }
  return copies.length > 0 ? { to: copies, copies: [] } : null
}

/** Mail programs and the systems that hand addresses to them cut longer ones. */
const maxAddressLength = 2000

/** RFC 6068: percent-encoded UTF-8, lines ended by CRLF. No attachment is possible. As much of the message as fits: the addresses and the subject always. */
export function mailtoAddress(
  { to, copies }: ApplicationMail,
  { subject, body, shortBody }: ApplicationMessage,
): string {
  const headers = [
    ...(copies.length > 0 ? [`cc=${copies.map(encodeEmail).join(',')}`] : []),
    `subject=${encode(subject)}`,
  ]
  const start = `mailto:${to.map(encodeEmail).join(',')}?${headers.join('&')}`
  const whole = [body, shortBody]
    .map((words) => `${start}&body=${encode(words)}`)
    .find((address) => address.length < maxAddressLength)
  return whole ?? start
}

function encode(words: string): string {
  return percentEncoded(words.replaceAll('\n', '\r\n'))
}

function encodeEmail(email: string): string {
  return percentEncoded(email).replaceAll('%40', '@')
}
