import { parseHTML } from 'linkedom'

/** How deep elements may nest, as in browsers: a parser's work grows with tags times depth. */
const deepest = 500
/** Tags and entities, each a node or more: ten times what pages of notices hold. Parsed, as many take 50 MB. */
const mostMarks = 100_000
const longestMarkup = 2_000_000

export interface ParsedPage {
  readonly document: Document
  /** What the page's JSON-LD scripts hold. */
  readonly jsonLd: readonly string[]
  /** The page goes on behind what was parsed. */
  readonly isCut: boolean
}

/** The parsed page without scripts; whatever it lacks or repeats of `<html>`, `<head>` and `<body>`, all of it lies in the body. */
export function parsePage(html: string): ParsedPage {
  const { markup, jsonLd } = withoutScripts(html)
  const light = markup
    // Images saved with their page.
    .replace(/data:[^"'\s<>]{200,}/g, '')
    .replace(/<!doctype[^<>]{0,500}>|<\/?(?:html|head|body)(?:\s[^<>]{0,500})?>/gi, '')
  const cut = beforeMark(light, mostMarks).slice(0, longestMarkup)
  const { document } = parseHTML(`<html><head></head><body>${withinDepth(cut)}</body></html>`)
  for (const element of document.querySelectorAll('*')) lowerAttributes(element)
  return { document, jsonLd, isCut: cut.length < light.length }
}

/** Takes out scripts, styles and comments, most of a saved page, in one pass. What is never closed runs to the end, as in browsers. */
function withoutScripts(html: string): { markup: string; jsonLd: string[] } {
  const kept: string[] = []
  const jsonLd: string[] = []
  const opening = /<(script|style)(?=[\s/>])[^>]{0,2000}>|<!--/gi
  let at = 0
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    kept.push(html.slice(at, open.index))
    const [tag, name] = open
    const closing =
      name === undefined
        ? /-->/g
        : name.toLowerCase() === 'style'
          ? /<\/style\b[^>]{0,2000}>/gi
          : /<\/script\b[^>]{0,2000}>/gi
    closing.lastIndex = opening.lastIndex
    const close = closing.exec(html)
    if (close !== null && /\btype\s*=\s*["']?\s*application\/ld\+json\b/i.test(tag))
      jsonLd.push(html.slice(opening.lastIndex, close.index))
    at = close === null ? html.length : closing.lastIndex
    opening.lastIndex = at
  }
  kept.push(html.slice(at))
  return { markup: kept.join(' '), jsonLd }
}

function beforeMark(html: string, count: number): string {
  const mark = /[<&]/g
  for (let i = 0; i < count; i++) if (!mark.test(html)) return html
  return html.slice(0, mark.lastIndex - 1)
}

/** The parser keeps `HREF` as written, and then knows no `href`. */
function lowerAttributes(element: Element) {
  for (const { name, value } of [...element.attributes])
    if (/[A-Z]/.test(name)) element.setAttribute(name.toLowerCase(), value)
}

/** Parsers end these by themselves, so that an open one is no level; the rest have no end tag at all. */
const endsByItself = new Set(
  'p li dt dd option optgroup tr td th tbody thead tfoot colgroup caption rb rt rp area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
)

/** The same page with elements too deep inside others made `<wbr>`, which holds nothing: their words stay. */
function withinDepth(html: string): string {
  const open = new Map<string, number>()
  let depth = 0
  return html.replace(/<(\/?)([a-z][a-z0-9]{0,20})(?=[\s/>])/gi, (tag, slash: string, written: string) => {
    const name = written.toLowerCase()
    if (endsByItself.has(name)) return tag
    const ofName = open.get(name) ?? 0
    if (slash === '') {
      open.set(name, ofName + 1)
      depth++
      return depth > deepest ? '<wbr' : tag
    }
    if (ofName === 0) return tag
    open.set(name, ofName - 1)
    depth--
    return depth >= deepest ? '</wbr' : tag
  })
}
