import { beforeEach, describe, expect, it, vi } from 'vitest'
import { isTooOften } from '@/app/form-limits'
import { limits } from '@/lib/platform/rate-limit'

const visitor = vi.hoisted(() => ({ address: '' }))
vi.mock('next/headers', () => ({ headers: async () => new Headers({ 'x-forwarded-for': visitor.address }) }))

let networks = 0
beforeEach(() => {
  moveOn()
})

function moveOn() {
  networks += 1
  visitor.address = `192.0.2.${networks}`
}

async function passed(times: number, limit: 'signIns' | 'accountMails' | 'invitations', of: string): Promise<number> {
  let count = 0
  for (let i = 0; i < times; i++) if (!(await isTooOften(limit, of))) count += 1
  return count
}

describe('what anybody may try', () => {
  it.each(['signIns', 'accountMails'] as const)(
    '%s: is refused to who tries too often, not to the person',
    async (limit) => {
      const email = `awa-${limit}@ong.example`
      const most = limits[limit].requests
      expect(await passed(most + 5, limit, email)).toBe(most)
      moveOn()
      expect(await isTooOften(limit, email)).toBe(false)
    },
  )

  it('fills no mailbox from many networks either', async () => {
    let sent = 0
    for (let i = 0; i < 8; i++) {
      sent += await passed(limits.accountMails.requests, 'accountMails', 'awa@ong.example')
      moveOn()
    }
    expect(sent).toBe(limits.mailsToAddress.requests)
  })

  it('is not widened by the addresses of one subscriber', async () => {
    visitor.address = '2001:db8:1:2::1'
    expect(await passed(limits.signIns.requests, 'signIns', 'awa@dunes.example')).toBe(limits.signIns.requests)
    visitor.address = '2001:db8:1:2::2'
    expect(await isTooOften('signIns', 'awa@dunes.example')).toBe(true)
  })
})

it('what a person does is counted for the person, wherever they are', async () => {
  expect(await passed(limits.invitations.requests, 'invitations', 'a person')).toBe(limits.invitations.requests)
  moveOn()
  expect(await isTooOften('invitations', 'a person')).toBe(true)
})
