import 'server-only'
import { addDays } from 'date-fns'
import { reminderMail } from '../copy/reminder-mails'
import type { database } from '../platform/database'
import { putMail } from '../platform/mail-outbox'
import type { LinkAction } from '../platform/prisma/enums'
import type { Reader } from '../platform/read-rows'
import { newSecret } from '../platform/secrets'
import { actionAddress } from './action-address'
import { type DueReminder, listDueReminders } from './due-reminders'
import { linkDaysAfterEnd } from './reminder-step'

/** Writes the reminders that are due, each with its links in one transaction; gives how many were new. Twice at once does no more. */
export async function sendReminders(
  { db, reader, siteUrl }: { readonly db: typeof database; readonly reader: Reader; readonly siteUrl: string },
  now: Date,
): Promise<number> {
  let written = 0
  for (const reminder of await listDueReminders(reader, now)) {
    if (await writeReminder(db, reminder, siteUrl, now)) written++
  }
  return written
}

async function writeReminder(db: typeof database, reminder: DueReminder, siteUrl: string, now: Date): Promise<boolean> {
  const { key, offerId, personId, email } = reminder
  const secrets = { FILLED: newSecret(), EXTEND: newSecret(), CLOSE: newSecret() }
  const expiresAt = addDays(reminder.closesAt, linkDaysAfterEnd)
  const link = (action: LinkAction) => siteUrl + actionAddress(secrets[action].secret)
  const words = reminderMail(reminder, {
    page: `${siteUrl}/offres/${reminder.slug}`,
    filled: link('FILLED'),
    extend: link('EXTEND'),
    close: link('CLOSE'),
    expiresOn: expiresAt.toISOString().slice(0, 10),
  })
  return db.$transaction(async (tx) => {
    // Somebody else may have written it since it was listed: then its links are theirs.
    if (!(await putMail(tx, { key, to: email, ...words }, now))) return false
    await tx.actionLink.createMany({
      data: (Object.keys(secrets) as LinkAction[]).map((action) => ({
        tokenHash: secrets[action].hash,
        offerId,
        personId,
        action,
        createdAt: now,
        expiresAt,
      })),
    })
    return true
  })
}
