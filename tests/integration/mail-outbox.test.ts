import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addMinutes } from 'date-fns'
import PostalMime from 'postal-mime'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { database } from '@/lib/platform/database'
import { putMail, sendDueMail } from '@/lib/platform/mail-outbox'
import { type MailTransport, mailTransport } from '@/lib/platform/mail-transport'
import { startMailServer } from '../setup/mail-server'

const now = new Date('2026-03-01T08:00Z')
const settings = { from: 'Baara <baara@baara.test>', folder: '', siteUrl: 'https://baara.test', printsLinks: false }
const mail = {
  key: 'essai',
  to: 'rh@eaux.example',
  subject: 'Prolongé : « déjà »',
  text: 'Voir https://baara.test/a\n',
}

type Server = Awaited<ReturnType<typeof startMailServer>>
let server: Server
let refused: number | null
let bySmtp: MailTransport

beforeEach(async () => {
  refused = null
  server = await startMailServer(() => refused)
  bySmtp = mailTransport({ ...settings, smtpUrl: server.url })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})

afterEach(async () => {
  vi.restoreAllMocks()
  await server.stop()
  await database.outgoingMail.deleteMany()
})

const theMail = () => database.outgoingMail.findFirstOrThrow({ where: { key: mail.key } })

describe('a mail', () => {
  test('leaves by SMTP as it was written, once', async () => {
    expect(await putMail(database, mail, now)).toBe(true)
    expect(await sendDueMail(database, bySmtp, () => now)).toBe(1)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 600))).toBe(0)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]).toMatchObject({
      to: [mail.to],
      email: { subject: mail.subject, text: mail.text, from: { address: 'baara@baara.test' } },
      links: ['https://baara.test/a'],
    })
  })

  test('is not put twice under one key', async () => {
    await putMail(database, mail, now)
    expect(await putMail(database, { ...mail, subject: 'Autre' }, now)).toBe(false)
    expect(await sendDueMail(database, bySmtp, () => now)).toBe(1)
    expect(server.received[0]?.email.subject).toBe(mail.subject)
  })

  test('is not there when its transaction fails', async () => {
    const failing = database.$transaction(async (tx) => {
      await putMail(tx, mail, now)
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await sendDueMail(database, bySmtp, () => now)).toBe(0)
  })

  test('waits until it is due', async () => {
    await putMail(database, { ...mail, dueAt: addMinutes(now, 10) }, now)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 9))).toBe(0)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 10))).toBe(1)
  })

  test('leaves no secret in the database once it is sent', async () => {
    await putMail(database, mail, now)
    await sendDueMail(database, bySmtp, () => now)
    expect(await theMail()).toMatchObject({ text: '', sentAt: now })
  })

  test('goes to one recipient, whatever the address holds', async () => {
    await putMail(database, { ...mail, to: 'a,b@eaux.example' }, now)
    await sendDueMail(database, bySmtp, () => now)
    expect(server.received.flatMap(({ to }) => to)).not.toContain('b@eaux.example')
  })

  test('has no header that its subject brings along', async () => {
    await putMail(database, { ...mail, subject: 'Offre\r\nBcc: tous@eaux.example' }, now)
    await sendDueMail(database, bySmtp, () => now)
    expect(server.received[0]?.to).toEqual([mail.to])
    expect(server.received[0]?.email.bcc).toBeUndefined()
  })
})

describe('a mail that was not taken', () => {
  test('is tried again after a pause that grows', async () => {
    await putMail(database, mail, now)
    refused = 451
    expect(await sendDueMail(database, bySmtp, () => now)).toBe(0)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 4))).toBe(0)
    expect(await theMail()).toMatchObject({ attempts: 1, sentAt: null, dueAt: addMinutes(now, 5) })
    expect((await theMail()).lastError).toContain('refused by the test')
    await sendDueMail(database, bySmtp, () => addMinutes(now, 5))
    expect(await theMail()).toMatchObject({ attempts: 2, dueAt: addMinutes(now, 15) })
    refused = null
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 15))).toBe(1)
    expect((await theMail()).lastError).toBeNull()
  })

  test('is given up at once when its recipient is refused for good', async () => {
    await putMail(database, mail, now)
    refused = 550
    await sendDueMail(database, bySmtp, () => now)
    refused = null
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 100_000))).toBe(0)
  })

  test('is given up after two and a half days', async () => {
    await putMail(database, mail, now)
    refused = 451
    let last = now
    for (let hours = 0; hours < 100; hours++) {
      last = addMinutes(now, hours * 60)
      await sendDueMail(database, bySmtp, () => last)
    }
    expect((await theMail()).attempts).toBe(15)
  })

  test('keeps none of the others waiting', async () => {
    await putMail(database, { ...mail, key: 'first', to: 'inconnu@eaux.example' }, now)
    await putMail(database, mail, addMinutes(now, 1))
    await server.stop()
    server = await startMailServer((recipient) => (recipient.startsWith('inconnu') ? 550 : null))
    const transport = mailTransport({ ...settings, smtpUrl: server.url })
    expect(await sendDueMail(database, transport, () => addMinutes(now, 1))).toBe(1)
  })

  test('is not asked of a server that does not answer more than once a run', async () => {
    await putMail(database, mail, now)
    await putMail(database, { ...mail, key: 'second' }, now)
    await server.stop()
    expect(await sendDueMail(database, bySmtp, () => now)).toBe(0)
    expect(await database.outgoingMail.aggregate({ _sum: { attempts: true } })).toEqual({ _sum: { attempts: 1 } })
  })
})

describe('a process that dies', () => {
  const dying: MailTransport = () => new Promise(() => {})

  test('between claiming and sending loses no mail and sends none twice', async () => {
    await putMail(database, mail, now)
    // Never comes back, as a process that was killed.
    void sendDueMail(database, dying, () => now)
    await vi.waitFor(async () => expect((await theMail()).attempts).toBe(1))
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 4))).toBe(0)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 5))).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  test('while the server has the mail half, killed, loses it as little', async () => {
    await putMail(database, mail, now)
    let isAsked = false
    const silent = await startMailServer(() => {
      isAsked = true
      return new Promise<never>(() => {})
    })
    const program = ['--conditions=react-server', '--import', 'tsx', 'tests/setup/send-mail-program.ts']
    const child = spawn(process.execPath, [...program, silent.url, now.toISOString()], { stdio: 'ignore' })
    await vi.waitFor(() => expect(isAsked).toBe(true), 20_000)
    child.kill('SIGKILL')
    await once(child, 'exit')
    await silent.stop()
    expect(await theMail()).toMatchObject({ attempts: 1, sentAt: null })
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 4))).toBe(0)
    expect(await sendDueMail(database, bySmtp, () => addMinutes(now, 5))).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  test('before noting what was sent makes the same mail come again under the same Message-ID', async () => {
    await putMail(database, mail, now)
    void sendDueMail(
      database,
      async (leaving) => bySmtp(leaving).then(() => dying(leaving)),
      () => now,
    )
    await vi.waitFor(() => expect(server.received).toHaveLength(1))
    await sendDueMail(database, bySmtp, () => addMinutes(now, 5))
    const [first, second] = server.received.map(({ email }) => email.messageId)
    expect(first).toMatch(/^<[\w-]+@baara\.test>$/)
    expect(second).toBe(first)
  })

  test('is no other: two at once never send the same mail', async () => {
    for (let i = 0; i < 20; i++) await putMail(database, { ...mail, key: `mail ${i}` }, now)
    const sent = await Promise.all([1, 2, 3, 4].map(() => sendDueMail(database, bySmtp, () => now)))
    expect(sent.reduce((sum, count) => sum + count)).toBe(20)
    expect(new Set(server.received.map(({ email }) => email.messageId)).size).toBe(20)
    expect(server.received).toHaveLength(20)
  })
})

describe('a long run', () => {
  test('counts each mail’s pause from when it was taken up, and ends within four minutes', async () => {
    for (let i = 0; i < 10; i++) await putMail(database, { ...mail, key: `mail ${i}` }, now)
    let time = now
    const dues: Date[] = []
    // A server that takes a minute for each, and none of them.
    const slow: MailTransport = async ({ id }) => {
      const { dueAt } = await database.outgoingMail.findUniqueOrThrow({ where: { id } })
      dues.push(dueAt)
      time = addMinutes(time, 1)
      throw new Error('later')
    }
    expect(await sendDueMail(database, slow, () => time)).toBe(0)
    expect(dues).toEqual([5, 6, 7, 8].map((minutes) => addMinutes(now, minutes)))
  })
})

describe('without a mail server', () => {
  test.each([
    [true, ['  https://baara.test/a']],
    [false, []],
  ])('a mail becomes one whole file; its links printed: %s', async (printsLinks, links) => {
    const folder = join(await mkdtemp(join(tmpdir(), 'baara-mail-')), 'mail')
    const told = vi.spyOn(console, 'info').mockImplementation(() => {})
    const transport = mailTransport({ ...settings, smtpUrl: null, folder, printsLinks })
    await putMail(database, mail, now)
    await sendDueMail(database, transport, () => now)
    const files = await readdir(folder)
    expect(files).toEqual([expect.stringMatching(/^2026-03-01T08-00-00\.000Z-[\w-]+\.eml$/)])
    const email = await PostalMime.parse(await readFile(join(folder, files[0] ?? '')))
    expect(email).toMatchObject({ subject: mail.subject, text: mail.text, to: [{ address: mail.to }] })
    expect(String(told.mock.calls).split('\n').slice(1)).toEqual(links)
  })
})
