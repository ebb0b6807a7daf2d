import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { countAtOnce, countRequests, limits, networkOf } from '@/lib/platform/rate-limit'

describe('the limit of reports', () => {
  it('lets an address through so many times and then says how long to wait', async () => {
    const rateLimit = countRequests()
    for (let i = 0; i < limits.reports.requests; i++) expect(await rateLimit('reports', '192.0.2.1')).toBeNull()
    const wait = await rateLimit('reports', '192.0.2.1')
    expect(wait).toBeGreaterThan(limits.reports.seconds - 60)
    expect(wait).toBeLessThanOrEqual(limits.reports.seconds)
  })

  it('counts each address, and each kind of request, by itself', async () => {
    const rateLimit = countRequests()
    for (let i = 0; i <= limits.reports.requests; i++) await rateLimit('reports', '192.0.2.1')
    expect(await rateLimit('reports', '192.0.2.2')).toBeNull()
    expect(await rateLimit('pages', '192.0.2.1')).toBeNull()
  })

  it('is not escaped by another address of the same IPv6 network', async () => {
    const rateLimit = countRequests()
    for (let i = 0; i < limits.reports.requests; i++) await rateLimit('reports', `2001:db8:1:2::${i}`)
    expect(await rateLimit('reports', '2001:DB8:1:2:ffff::1')).not.toBeNull()
    expect(await rateLimit('reports', '2001:db8:1:3::1')).toBeNull()
  })
})

describe('the network of an address', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '::ffff:192.0.2.7'],
    ['2001:db8:0:42:1:2:3:4', '2001:db8:0:42::/64'],
    ['2001:0DB8::5', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['n’importe quoi', 'n’importe quoi'],
  ])('%s → %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})

describe('a limit that is told at once', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('lets a network through so many times, and again when the time is over', async () => {
    const start = performance.now()
    const clock = vi.spyOn(performance, 'now').mockReturnValue(start)
    const mayGoOn = countAtOnce('forms')
    const { requests, seconds } = limits.forms
    const passed = Array.from({ length: requests + 1 }, () => mayGoOn('2001:db8::1')).filter(Boolean)
    expect(passed).toHaveLength(requests)
    expect(mayGoOn('2001:db8::2')).toBe(false)
    expect(mayGoOn('192.0.2.2')).toBe(true)
    clock.mockReturnValue(start + seconds * 1000 - 100)
    // The cache reads the clock anew after a millisecond.
    await sleep(20)
    expect(mayGoOn('2001:db8::1')).toBe(false)
    clock.mockReturnValue(start + seconds * 1000 + 100)
    await sleep(20)
    expect(mayGoOn('2001:db8::1')).toBe(true)
  })
})
