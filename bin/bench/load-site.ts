import autocannon from 'autocannon'

/** As a browser asks. */
const headers = { 'accept-encoding': 'br, gzip' }
const connections = 10

export interface Load {
  readonly perSecond: number
  /** Milliseconds. */
  readonly median: number
  readonly p99: number
  /** Of an answer, as sent. */
  readonly bytes: number
}

/** Asks for each address once, ten at a time; fails when an answer is not 200. */
export function askOnce(base: string, paths: readonly string[]): Promise<Load> {
  const share = Math.floor(paths.length / connections)
  let shares = 0
  return run({
    url: base,
    amount: share * connections,
    // Left to itself each connection would ask for the same addresses.
    setupClient: (client) => {
      const from = share * shares++
      client.setRequests(paths.slice(from, from + share).map(asVisitor))
    },
  })
}

/** Asks for one address during some seconds. */
export function askAgain(base: string, path: string, seconds: number): Promise<Load> {
  return run({ url: base, duration: seconds, requests: Array.from({ length: 5000 }, (_, i) => asVisitor(path, i)) })
}

/** Each from an address of its own: the site must be run with TRUST_PROXY, or it would slow one eager visitor down. */
function asVisitor(path: string, i: number): autocannon.Request {
  return { path, headers: { ...headers, 'x-forwarded-for': `10.${i % 200}.${(i >> 8) % 250}.${i % 250}` } }
}

async function run(options: autocannon.Options): Promise<Load> {
  const { requests, latency, throughput, non2xx, errors, duration } = await autocannon({ ...options, connections })
  if (non2xx + errors > 0) throw new Error(`${non2xx} wrong answers and ${errors} errors from ${options.url}`)
  return {
    perSecond: requests.total / duration,
    median: latency.p50,
    p99: latency.p99,
    bytes: Math.round(throughput.total / requests.total),
  }
}
