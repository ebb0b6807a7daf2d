import 'server-only'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

/** A mail on its way out; its id makes the Message-ID, so that mailboxes can tell the same mail sent again. */
export interface LeavingMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly createdAt: Date
}

/** Hands a mail over; throws what the mail server said when it did not take it. */
export type MailTransport = (mail: LeavingMail) => Promise<void>

export interface MailSettings {
  /** Null: mails are kept as files. */
  readonly smtpUrl: string | null
  /** `Baara <baara@example.org>`. */
  readonly from: string
  /** Where mails are kept without a server. */
  readonly folder: string
  readonly siteUrl: string
  /** Whether the log may tell the links of mails that are kept as files: they let in whoever reads them. */
  readonly printsLinks: boolean
}

/** By SMTP, or else into .eml files. */
export function mailTransport(settings: MailSettings): MailTransport {
  return settings.smtpUrl === null ? keepInFolder(settings) : sendBySmtp(settings.smtpUrl, settings)
}

function sendBySmtp(url: string, settings: MailSettings): MailTransport {
  // One that hangs must give up long before the mail is due again.
  const limits = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }
  const transporter = createTransport({ url, ...limits })
  return async (mail) => {
    await transporter.sendMail(messageOf(mail, settings))
  }
}

function keepInFolder(settings: MailSettings): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return async (mail) => {
    const { message } = await composer.sendMail(messageOf(mail, settings))
    await mkdir(settings.folder, { recursive: true })
    // The same mail again is the same file; whoever watches the folder sees whole ones only.
    const file = join(settings.folder, `${mail.createdAt.toISOString().replaceAll(':', '-')}-${mail.id}.eml`)
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 })
    await rename(`${file}.part`, file)
    const links = settings.printsLinks ? (mail.text.match(/https?:\/\/\S+/g) ?? []) : []
    console.info([`mail for ${mail.to}: ${file}`, ...links].join('\n  '))
  }
}

function messageOf({ id, to, subject, text }: LeavingMail, { from, siteUrl }: MailSettings) {
  return {
    from,
    // Not parsed: an address is one address, whatever it holds.
    to: { name: '', address: to },
    subject,
    text,
    messageId: `<${id}@${new URL(siteUrl).hostname}>`,
    // Nobody's absence is answered to.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** Whether no mail can leave for now: the server cannot be reached, or does not let us in. */
export function isUnreachable(error: unknown): boolean {
  return ['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ESOCKET', 'ETLS', 'EAUTH'].includes(codeOf(error))
}

/** Whether the server will never take this mail: it refused the recipient for good (RFC 5321, 4.2.1: replies from 500). */
export function isHopeless(error: unknown): boolean {
  const reply = error instanceof Error && 'responseCode' in error ? Number(error.responseCode) : 0
  return codeOf(error) === 'EENVELOPE' && reply >= 500
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
