/** Marks that our own links carry, `?de=whatsapp`. */
export const ownMarks = ['whatsapp', 'telegram'] as const
export type OwnMark = (typeof ownMarks)[number]

/** A visitor who came from another page of ours. */
export const fromHere = 'baara'

/** Where the many addresses of one service lead to one name. */
const services: readonly (readonly [RegExp, string])[] = [
  [/(^|\.)(whatsapp\.com|wa\.me)$|^com\.whatsapp/, 'whatsapp'],
  [/(^|\.)(t\.me|telegram\.(org|me))$|^org\.telegram/, 'telegram'],
  [/(^|\.)(facebook\.com|fb\.(com|me))$|^com\.facebook/, 'facebook'],
  [/(^|\.)(linkedin\.com|lnkd\.in)$|^com\.linkedin/, 'linkedin'],
  [/(^|\.)(twitter\.com|x\.com|t\.co)$/, 'x.com'],
  [/(^|\.)google\.[a-z]{2,3}(\.[a-z]{2})?$|^com\.google/, 'google'],
  [/(^|\.)bing\.com$/, 'bing'],
]

/** The rest of what a host may be called, with nothing that a table or a spreadsheet could take for more than a name. */
const hostPattern = /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/
const maxLength = 60

/** What a visit tells of where it comes from; any of it may be anything. */
export interface Visit {
  /** Of the page's own address. */
  readonly query: URLSearchParams
  /** Address of the page before, as the browser tells it; empty when it does not. */
  readonly referrer: string
}

/**
 * Where a visitor comes from: a mark of our own links, the name of a campaign (`utm_source`), a service, or the host of the page before.
 * Empty when nothing tells. Names nobody.
 */
export function visitSource({ query, referrer }: Visit, siteUrl: string): string {
  const mark = query.get('de')?.toLowerCase() ?? ''
  if ((ownMarks as readonly string[]).includes(mark)) return mark
  const campaign = nameOf(query.get('utm_source') ?? '')
  if (campaign !== '') return campaign
  const host = hostOf(referrer)
  return host === hostOf(siteUrl) && host !== '' ? fromHere : nameOf(host)
}

function nameOf(words: string): string {
  const name = words
    .trim()
    .toLowerCase()
    .replace(/^www\./, '')
  if (name.length > maxLength || !hostPattern.test(name) || name === fromHere) return ''
  return services.find(([pattern, service]) => pattern.test(name) || service === name)?.[1] ?? name
}

/** Applications on Android tell themselves as `android-app://com.example`. */
function hostOf(address: string): string {
  try {
    const { protocol, hostname } = new URL(address)
    return ['http:', 'https:', 'android-app:'].includes(protocol) ? hostname : ''
  } catch {
    return ''
  }
}

/** An address of ours that tells where its visitors come from. */
export function markedAddress(url: string, mark: OwnMark): string {
  return `${url}?de=${mark}`
}
