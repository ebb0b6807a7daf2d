import 'server-only'
import { lookup } from 'node:dns'
import { get as getHttp, type IncomingMessage } from 'node:http'
import { get as getHttps } from 'node:https'
import { BlockList, isIP, type LookupFunction } from 'node:net'

export const fetchRefusals = [
  'not-an-address',
  'private-address',
  'odd-port',
  'unreachable',
  'no-page',
  'too-large',
  'too-slow',
  'too-many-redirects',
] as const
/** Why an address gives no page. */
export type FetchRefusal = (typeof fetchRefusals)[number]

export type FetchedPage =
  | { readonly bytes: Uint8Array /** After redirects. */; readonly url: string }
  | { readonly refusal: FetchRefusal }

export interface FetchLimits {
  readonly maxBytes: number
  readonly milliseconds: number
  readonly redirects: number
  /** Pages on this machine and its network: for tests. */
  readonly allowPrivate: boolean
  /** Ports that no public page is on, too: for tests. */
  readonly allowAnyPort: boolean
}

/** None is the scheme's own. What else answers there is no page: the site must not knock on doors for whoever gives it an address. */
const webPorts = ['', '80', '443', '8080', '8443']

/** What is not the public internet: an address that a person types must not make the site speak to its own neighbours. */
const privateNetworks = { ipv4: new BlockList(), ipv6: new BlockList() }
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  privateNetworks.ipv4.addSubnet(network, bits, 'ipv4')
// The only global ones begin with 001; of these, documentation and those that hold an IPv4 address behind a gateway.
for (const [network, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  privateNetworks.ipv6.addSubnet(network, bits, 'ipv6')

/** Whether an IP address lies outside the public internet. */
export function isPrivateAddress(address: string): boolean {
  const family = ({ 4: 'ipv4', 6: 'ipv6' } as const)[isIP(address)]
  // Each its own list: in one, all of IPv4 would lie in the block of IPv6 that maps it.
  return family === undefined || privateNetworks[family].check(address, family)
}

/** The bytes of a page of the public web, within limits of size and time; never of this machine or its network. */
export async function fetchPage(address: string, limits: FetchLimits): Promise<FetchedPage> {
  const deadline = AbortSignal.timeout(limits.milliseconds)
  let url = address
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const parsed = webUrl(url)
    if (parsed === null) return { refusal: 'not-an-address' }
    const answer = await request(parsed, limits, deadline)
    if (!('location' in answer)) return answer
    if (!URL.canParse(answer.location, parsed.href)) return { refusal: 'no-page' }
    url = new URL(answer.location, parsed.href).href
  }
  return { refusal: 'too-many-redirects' }
}

function webUrl(address: string): URL | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : null
}

class PrivateAddress extends Error {}

type Answer = FetchedPage | { readonly location: string }

function request(url: URL, limits: FetchLimits, signal: AbortSignal): Promise<Answer> {
  const refusalOf = (error: unknown): Answer => {
    if (error instanceof PrivateAddress) return { refusal: 'private-address' }
    return { refusal: signal.aborted ? 'too-slow' : 'unreachable' }
  }
  const host = url.hostname.replace(/^\[|\]$/g, '')
  // An address in figures is never looked up.
  if (!limits.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host))
    return Promise.resolve({ refusal: 'private-address' })
  if (!limits.allowAnyPort && !webPorts.includes(url.port)) return Promise.resolve({ refusal: 'odd-port' })
  return new Promise((resolve) => {
    const get = url.protocol === 'https:' ? getHttps : getHttp
    const options = {
      signal,
      lookup: limits.allowPrivate ? lookup : lookupPublic,
      agent: false,
      headers: {
        accept: 'text/html,application/pdf,*/*;q=0.5',
        'accept-language': 'fr',
        'accept-encoding': 'identity',
        'user-agent': 'Baara (reads a notice that a person asked for)',
      },
    }
    get(url, options, (response) => {
      body(response, limits.maxBytes).then(
        (bytes) => resolve(answerOf(response, bytes, url)),
        (error) => resolve(refusalOf(error)),
      )
    }).on('error', (error) => resolve(refusalOf(error)))
  })
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, bytes: Uint8Array | null, url: URL): Answer {
  if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) return { location: headers.location }
  if (statusCode !== 200) return { refusal: 'no-page' }
  return bytes === null ? { refusal: 'too-large' } : { bytes, url: url.href }
}

/** Null past the limit. */
async function body(response: IncomingMessage, maxBytes: number): Promise<Uint8Array | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of response) {
    length += chunk.length
    if (length > maxBytes) {
      response.destroy()
      return null
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The address that is connected to is the one that was looked at: a name cannot point elsewhere a moment later. */
const lookupPublic: LookupFunction = (host, options, answer) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, [])
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => isPrivateAddress(address)))
      return answer(new PrivateAddress(host), [])
    return options.all ? answer(null, addresses) : answer(null, first.address, first.family)
  })
}
