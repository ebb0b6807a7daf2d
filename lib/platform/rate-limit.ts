import 'server-only'
import { isIPv6 } from 'node:net'
import { LRUCache } from 'lru-cache'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/** How often one address may ask. */
export const limits = {
  /** Mobile operators put thousands of phones behind one address: 30 a second is a full lecture hall, or a scraper in a hurry. */
  pages: { requests: 300, seconds: 10 },
  /** Programs have no reason to hurry: feeds are fetched by the hour, all open offers in a few pages of 100. */
  machines: { requests: 60, seconds: 60 },
  /** A person reports an offer or two; each report costs a moderator minutes. */
  reports: { requests: 5, seconds: 3600 },
  /** Taps told by pages: a person's are few, and whole offices share an address. */
  counts: { requests: 120, seconds: 60 },
  /** Whatever is sent to pages for people with an account, drafts that save themselves included, from one network. */
  forms: { requests: 1500, seconds: 60 },
  /** Passwords tried for one account from one network: enough for a person who forgot, hopeless for a program that guesses. */
  signIns: { requests: 10, seconds: 900 },
  /** Forms about accounts sent from one network: a whole office may sit behind it. */
  accountForms: { requests: 100, seconds: 900 },
  /** Mails that anybody can have sent to one address without an account, from one network. */
  accountMails: { requests: 5, seconds: 3600 },
  /** The same from anywhere: a mailbox is not to be filled by us, nor its person kept out by a stranger's few tries. */
  mailsToAddress: { requests: 20, seconds: 3600 },
  /** Colleagues whom one person asks in: a whole team in an hour, no address book. */
  invitations: { requests: 20, seconds: 3600 },
  /** Notices that one person has read: a minute of work each for this machine. */
  notices: { requests: 40, seconds: 3600 },
} as const
export type LimitName = keyof typeof limits

/** Seconds to wait when an address has asked too often; null when it may go on. */
export type RateLimit = (limit: LimitName, address: string) => Promise<number | null>

/** Counts in this process's memory, from each address's first request on. */
export function countRequests(): RateLimit {
  const limiter = (name: LimitName) =>
    new RateLimiterMemory({ points: limits[name].requests, duration: limits[name].seconds })
  const limiters = new Map<LimitName, RateLimiterMemory>()
  return async (limit, address) => {
    const counted = limiters.get(limit) ?? limiter(limit)
    limiters.set(limit, counted)
    try {
      await counted.consume(networkOf(address))
      return null
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000))
      throw refusal
    }
  }
}

/** Counts as well, for where there is no time to wait: whether the address may go on. */
export function countAtOnce(limit: LimitName): (address: string) => boolean {
  const { requests, seconds } = limits[limit]
  const counts = new LRUCache<string, { sent: number }>({ max: 100_000, ttl: seconds * 1000 })
  return (address) => {
    const network = networkOf(address)
    const count = counts.get(network) ?? { sent: 0 }
    if (count.sent === 0) counts.set(network, count)
    count.sent += 1
    return count.sent <= requests
  }
}

/** An IPv6 subscriber has 2^64 addresses: what counts is the first half. */
export function networkOf(address: string): string {
  if (!isIPv6(address) || address.startsWith('::ffff:')) return address
  const [head = '', tail] = address.toLowerCase().split('%')[0]?.split('::') ?? []
  const groups = head === '' ? [] : head.split(':')
  const behind = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - groups.length - behind.length) }, () => '0')
  const firstHalf = [...groups, ...zeros, ...behind].slice(0, 4)
  return `${firstHalf.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}
