import { DOMParser, parseHTML } from 'linkedom'
import { cleanText } from './clean-text'
import type { Decoding } from './decoding'
import { htmlToText } from './html-text'

/** Elements of OpenDocument by what they are in a page; those left open only hold others. */
const tags: Readonly<Record<string, string>> = {
  'text:h': 'h2',
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
  'text:line-break': 'br',
  'draw:text-box': 'div',
}
/** What no reader of the page sees, and words that a reviser struck out. */
const leftOut = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'svg:title', 'svg:desc'])
const maxSpaces = 20

/** The text of an OpenDocument text by its content.xml: paragraphs, lists, tables and text boxes. */
export function decodeOdt(content: Uint8Array): Decoding {
  const xml = new DOMParser().parseFromString(new TextDecoder().decode(content), 'text/xml')
  const body = xml.querySelector('office\\:text')
  if (!body) return { refusal: 'damaged' }
  const { document } = parseHTML(`<!doctype html><html><body>${htmlOf(body as unknown as Node)}</body></html>`)
  const text = cleanText(htmlToText(document.body))
  return /\p{L}{2}/u.test(text) ? { text, ocr: [], pageData: null, isCut: false } : { refusal: 'no-text' }
}

/** The words under a node with the marks of a page, without recursion: elements may lie in each other by the thousand. */
function htmlOf(root: Node): string {
  const parts: string[] = []
  for (let node: Node | null = root.firstChild; node !== null; ) {
    if (node.nodeType === 3) parts.push(escaped(node.textContent ?? ''))
    else if (isElement(node) && !leftOut.has(node.nodeName.toLowerCase())) {
      parts.push(opening(node))
      if (node.firstChild) {
        node = node.firstChild
        continue
      }
      parts.push(closing(node))
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && node !== root && isElement(node)) parts.push(closing(node))
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return parts.join('')
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function opening(element: Element): string {
  const name = element.nodeName.toLowerCase()
  if (name === 'text:s') return '\u00a0'.repeat(Math.min(maxSpaces, Number(element.getAttribute('text:c') ?? '1') || 1))
  if (name === 'text:tab') return ' '
  const tag = tagOf(element)
  return tag === undefined ? '' : `<${tag}>`
}

function closing(element: Element): string {
  const tag = tagOf(element)
  return tag === undefined || tag === 'br' ? '' : `</${tag}>`
}

/** The first paragraph of a list's item is its words, not a paragraph under them. */
function tagOf(element: Element): string | undefined {
  const name = element.nodeName.toLowerCase()
  const isOfItem = name === 'text:p' && element.parentElement?.nodeName.toLowerCase() === 'text:list-item'
  return isOfItem ? undefined : tags[name]
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
