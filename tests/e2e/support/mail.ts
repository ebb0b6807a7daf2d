import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'

export interface TestMail {
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly links: readonly string[]
}

/** What the test's mail server received for an address, the oldest first. */
export function mailsTo(address: string): TestMail[] {
  const mailbox = process.env.MAILBOX ?? ''
  return readdirSync(mailbox)
    .sort()
    .map((file): TestMail => JSON.parse(readFileSync(join(mailbox, file), 'utf8')))
    .filter(({ to }) => to.includes(address))
}

/** The nth mail to an address, when it has come. */
export async function nthMail(address: string, nth: number): Promise<TestMail> {
  await expect.poll(() => mailsTo(address).length, { timeout: 15_000 }).toBeGreaterThanOrEqual(nth)
  const mail = mailsTo(address)[nth - 1]
  if (mail === undefined) throw new Error('no such mail')
  return mail
}
