import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { fr } from '@/lib/copy/typography'
import { undoMinutes } from '@/lib/moderation/undo-window'
import { database, pool } from '@/lib/platform/database'
import { readEnv } from '@/lib/platform/env'
import { sendDueMail } from '@/lib/platform/mail-outbox'
import type { MailTransport } from '@/lib/platform/mail-transport'
import { approve, decide, done, minutes, read, setScene, traces, waiting } from './support/decisions'

setScene()

describe('the mail of a decision', () => {
  const collect = () => {
    const sent: string[] = []
    const transport: MailTransport = async ({ subject }) => {
      sent.push(subject)
    }
    return { sent, transport }
  }

  it('leaves once, after the time to undo, whichever process is left to send it', async () => {
    const offer = await waiting()
    await done(offer, approve)
    const { sent, transport } = collect()
    await sendDueMail(database, transport, () => minutes(undoMinutes - 1))
    expect(sent).toEqual([])
    await Promise.all([1, 2].map(() => sendDueMail(database, transport, () => minutes(undoMinutes + 1))))
    await sendDueMail(database, transport, () => minutes(600))
    expect(sent).toEqual([fr`Votre offre est en ligne : Comptable`])
  })

  it('is lost with the decision, and with nothing else, when the process dies between them', async () => {
    const offer = await waiting()
    const blocker = new pg.Client({ connectionString: readEnv().databaseUrl })
    await blocker.connect()
    try {
      // Holds up the mail, which is written last, and then ends the connection that waits for it.
      await blocker.query('BEGIN')
      await blocker.query('LOCK TABLE "OutgoingMail" IN EXCLUSIVE MODE')
      const outcome = decide(offer, approve).catch((error: unknown) => error)
      const killed = await endWhatIsBlocked()
      expect(killed).toBe(1)
      expect(await outcome).toBeInstanceOf(Error)
    } finally {
      await blocker.query('ROLLBACK')
      await blocker.end()
    }
    expect(await read(offer.id)).toEqual(offer)
    expect(await traces(offer.id)).toEqual({ decisions: [], events: [], mails: [] })
    // Decided again, it is told once.
    await done(offer, approve)
    expect((await traces(offer.id)).mails).toHaveLength(1)
  })

  /** By another connection: within a transaction, what is under way is looked up once. */
  async function endWhatIsBlocked(): Promise<number> {
    for (let tries = 0; tries < 100; tries++) {
      const { rowCount } = await pool.query(
        `SELECT pg_terminate_backend("pid") FROM pg_stat_activity
         WHERE "datname" = current_database() AND "wait_event_type" = 'Lock' AND "query" LIKE '%OutgoingMail%'`,
      )
      if (rowCount !== null && rowCount > 0) return rowCount
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return 0
  }
})
