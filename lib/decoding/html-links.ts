import { foldWords } from '../text/fold'

/** What a link says that its words do not: the address to write to, or the page through which to apply. */
export function addressBehind(link: Element, words: string): string | null {
  const href = link.getAttribute('href')?.trim() ?? ''
  const address = /^mailto:/i.test(href) ? mailAddress(href) : (protectedAddress(href) ?? applicationPage(href, words))
  return address === null || words.toLowerCase().includes(address.toLowerCase()) ? null : address
}

function mailAddress(href: string): string | null {
  const [address = ''] = decoded(href.slice('mailto:'.length)).split(/[?,;]/)
  return /^[^\s@<>()]{1,64}@[^\s@<>()]{3,200}$/.test(address.trim()) ? address.trim() : null
}

function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** Cloudflare's protection: hexadecimal figures, the first pair of which was combined (XOR) with every character of the address. */
export function unprotected(figures: string): string | null {
  if (!/^(?:[0-9a-f]{2}){4,300}$/i.test(figures)) return null
  const bytes = Buffer.from(figures, 'hex')
  const address = Buffer.from(bytes.subarray(1).map((byte) => byte ^ (bytes[0] ?? 0))).toString('utf8')
  return mailAddress(`mailto:${address}`)
}

function protectedAddress(href: string): string | null {
  const figures = /\/cdn-cgi\/l\/email-protection#([0-9a-f]+)/i.exec(href)?.[1]
  return figures === undefined ? null : unprotected(figures)
}

/** « Postulez ici », « ce formulaire »: words that stand for the address they hide; those of menus, shares and other offers do not. */
const standsForAddress =
  /\b(?:postul\w+|candidat(?:er|ure|ez)\w*|soum(?:ettre|ettez)|apply|ici|here|cliqu\w+|liens?|formulaire|form|en ligne|inscri\w+)\b/
const longestWords = 120

function applicationPage(href: string, words: string): string | null {
  if (!/^https?:\/\/[^\s<>"«»()]{4,300}$/i.test(href) || words.length > longestWords) return null
  const isShortened = /^(?:https?:\/\/|www\.)\S*(?:…|\.\.\.)$/i.test(words)
  return isShortened || standsForAddress.test(foldWords(words)) ? href : null
}
