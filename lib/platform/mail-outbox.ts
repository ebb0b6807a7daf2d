import 'server-only'
import { addMinutes, subDays } from 'date-fns'
import type { database, Transaction } from './database'
import { isHopeless, isUnreachable, type MailTransport } from './mail-transport'

/** A mail to be sent, once: `key` says for what. */
export interface Mail {
  readonly key: string
  readonly to: string
  readonly subject: string
  readonly text: string
  /** Not before. */
  readonly dueAt?: Date
}

interface ClaimedMail {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly createdAt: Date
}

/** With the pauses between them, two and a half days: longer than mail servers are usually down. */
export const maxAttempts = 15
const firstPauseMinutes = 5
const longestPauseMinutes = 6 * 60

/** Days. Longer than anything goes on making the same mail due: what is not there of that time has not left. */
export const daysKept = 90

/** A run ends before the first mail it claimed could be claimed again, and long before the queue gives the run up. */
const longestRunMinutes = 4

/**
 * Writes a mail down in the transaction that makes it necessary; a job sends it. The same key again is the same mail.
 * @returns whether the mail is new
 */
export async function putMail(tx: Transaction, { dueAt, ...mail }: Mail, now: Date): Promise<boolean> {
  const data = [{ ...mail, createdAt: now, dueAt: dueAt ?? now }]
  const { count } = await tx.outgoingMail.createMany({ data, skipDuplicates: true })
  return count === 1
}

/**
 * Sends what is due, and gives how many mails left. A mail is claimed by moving its next attempt to after a pause, so two processes never
 * send the same one, and one claimed by a process that died is tried again: counted from its own claim, for a slow server makes a run long. Only a process that dies between the server's « ok » and
 * our note of it sends twice, under the same Message-ID.
 */
export async function sendDueMail(db: typeof database, transport: MailTransport, clock: () => Date): Promise<number> {
  const end = addMinutes(clock(), longestRunMinutes)
  let sent = 0
  for (let now = clock(); now < end; now = clock()) {
    const mail = await claimMail(db, now)
    if (mail === null) break
    try {
      await transport(mail)
    } catch (error) {
      await noteFailure(db, mail, error)
      // The others would only wait for the same server.
      if (isUnreachable(error)) break
      continue
    }
    // The text holds secrets of links, which nobody needs to be able to read in the database any longer.
    await db.outgoingMail.update({ where: { id: mail.id }, data: { sentAt: clock(), text: '', lastError: null } })
    sent++
  }
  return sent
}

/** Removes what was sent or given up long ago; until then a row keeps its mail from being written again. */
export async function forgetOldMail(db: typeof database, now: Date): Promise<void> {
  await db.outgoingMail.deleteMany({
    where: {
      createdAt: { lt: subDays(now, daysKept) },
      OR: [{ sentAt: { not: null } }, { attempts: { gte: maxAttempts } }],
    },
  })
}

async function claimMail(db: typeof database, now: Date): Promise<ClaimedMail | null> {
  const [mail] = await db.$queryRaw<ClaimedMail[]>`
    UPDATE "OutgoingMail"
    SET "attempts" = "attempts" + 1, "lastError" = NULL,
      "dueAt" = ${now}::timestamptz + least(${firstPauseMinutes}::int * 2 ^ "attempts", ${longestPauseMinutes}::int) * interval '1 minute'
    WHERE "id" = (
      SELECT "id" FROM "OutgoingMail"
      WHERE "sentAt" IS NULL AND "dueAt" <= ${now} AND "attempts" < ${maxAttempts}
      ORDER BY "dueAt" LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING "id", "to", "subject", "text", "createdAt"`
  return mail ?? null
}

async function noteFailure(db: typeof database, { id }: ClaimedMail, error: unknown): Promise<void> {
  const lastError = error instanceof Error ? error.message.slice(0, 500) : String(error)
  console.error(`mail ${id} not sent: ${lastError}`)
  const data = isHopeless(error) ? { lastError, attempts: maxAttempts } : { lastError }
  await db.outgoingMail.update({ where: { id }, data })
}
