import { addressBehind, unprotected } from './html-links'
import { TextLines } from './text-lines'

const leftOut = new Set(
  'head title meta link base script style noscript template svg math iframe object canvas audio video select textarea'.split(
    ' ',
  ),
)
/** Elements with a blank line around them, and those that only begin a line. */
const paragraphs = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure'.split(' '))
const blocks = new Set(
  'address article aside body button center caption dd details div dt fieldset figcaption footer form header hgroup legend li main menu nav option section summary tbody td tfoot th thead tr'.split(
    ' ',
  ),
)
/** Tables within tables within tables are layout: deeper ones are read as plain blocks, so that no words are copied once a level. */
const deepestTable = 8

interface Cell {
  readonly name: string
  readonly words: string
}

type Frame =
  | { readonly kind: 'cells'; readonly element: Element; readonly cells: Cell[] }
  | { readonly kind: 'cell'; readonly element: Element; readonly name: string; readonly outer: TextLines }
  | { readonly kind: 'list'; readonly element: Element; next: number | null }
  | { readonly kind: 'link'; readonly element: Element; readonly from: number; readonly line: number }

/**
 * The words of an element as lines: paragraphs, headings and lists as they stand, the cells of a row on one line, between « | » or as
 * « label : value » where there are two, addresses that links hide beside their words. Hidden elements are left out. Time linear in
 * the tree.
 */
export function htmlToText(root: Element): string {
  let lines = new TextLines()
  const frames: Frame[] = []
  /** The open tables and lists of terms: whether each has a head that names its columns. */
  const tables: { hasColumns: boolean }[] = []
  let preformatted = 0

  function enter(element: Element, name: string) {
    const top = frames.at(-1)
    if (name === 'br') lines.endLine()
    else endBlock(name)

    if (name === 'ul' || name === 'ol' || name === 'menu')
      frames.push({ kind: 'list', element, next: name === 'ol' ? startOf(element) : null })
    else if (name === 'li') {
      const list = frames.findLast((frame) => frame.kind === 'list')
      lines.begin(list?.kind === 'list' && list.next !== null ? `${list.next++}. ` : '- ')
    } else if (name === 'pre') preformatted++
    if (name === 'table' || name === 'dl') tables.push({ hasColumns: false })
    if (name === 'tr' || name === 'dl') {
      if (tables.length <= deepestTable) frames.push({ kind: 'cells', element, cells: [] })
    } else if (isCell(name) && top?.kind === 'cells') {
      if (name === 'dt' && top.cells.at(-1)?.name === 'dd') endRow(top)
      frames.push({ kind: 'cell', element, name, outer: lines })
      lines = new TextLines()
    } else if (name === 'a') frames.push({ kind: 'link', element, ...lines.position })
  }

  function leave(element: Element, name: string) {
    const frame = frames.at(-1)?.element === element ? frames.pop() : undefined
    if (frame?.kind === 'cell') {
      const words = lines.text
      lines = frame.outer
      const row = frames.at(-1)
      if (row?.kind === 'cells') row.cells.push({ name: frame.name, words })
    } else if (frame?.kind === 'cells') endRow(frame)
    else if (frame?.kind === 'link') {
      const words = lines.since(frame)
      const address = words === null ? null : addressBehind(element, words)
      if (address !== null) lines.addAddress(address, frame)
    }
    if (name === 'table' || name === 'dl') tables.pop()
    else if (name === 'pre') preformatted--
    else if (name === 'li') lines.begin('')
    endBlock(name)
  }

  function endBlock(name: string) {
    const isInnerList = (name === 'ul' || name === 'ol') && frames.some(({ kind }) => kind === 'list')
    if (paragraphs.has(name) && !isInnerList) lines.endParagraph()
    else if (paragraphs.has(name) || blocks.has(name)) lines.endLine()
  }

  function endRow(row: Extract<Frame, { kind: 'cells' }>) {
    const cells = row.cells.splice(0)
    const table = tables.at(-1)
    if (table && cells.length > 1 && cells.every(({ name }) => name === 'th')) table.hasColumns = true
    lines.addRow(
      cells.map(({ words }) => words),
      cells.length === 2 && !table?.hasColumns,
    )
  }

  function addText(words: string) {
    if (preformatted === 0) lines.add(words)
    else
      words.split(/\r?\n/).forEach((line, i) => {
        if (i > 0) lines.endLine()
        lines.add(line)
      })
  }

  for (let node: Node | null = root.firstChild; node !== null; ) {
    if (node.nodeType === 3) addText(node.textContent ?? '')
    else if (isElement(node) && !isLeftOut(node)) {
      const name = nameOf(node)
      const figures = node.getAttribute('data-cfemail')
      const address = figures === null ? null : unprotected(figures)
      if (address !== null) lines.add(address)
      else {
        enter(node, name)
        if (node.firstChild) {
          node = node.firstChild
          continue
        }
        leave(node, name)
      }
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode
      if (node !== null && node !== root && isElement(node)) leave(node, nameOf(node))
    }
    node = node === null || node === root ? null : node.nextSibling
  }
  return lines.text
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

function nameOf(element: Element): string {
  return element.localName.toLowerCase()
}

function isCell(name: string): boolean {
  return name === 'td' || name === 'th' || name === 'dt' || name === 'dd'
}

function startOf(list: Element): number {
  const start = Number(list.getAttribute('start') ?? '1')
  return Number.isInteger(start) ? start : 1
}

/** No words of the page, or words that the page does not show. */
export function isLeftOut(element: Element): boolean {
  return (
    leftOut.has(nameOf(element)) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '')
  )
}
