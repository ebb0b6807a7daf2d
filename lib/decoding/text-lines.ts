/** Where words begin: the line's number and the character in it. */
export interface LinePosition {
  readonly line: number
  readonly from: number
}

/** Invisible in a text: soft hyphens, zero-width spaces, byte order marks. */
const invisible = /[\u00ad\u200b\ufeff]+/g
/** A row whose cells are longer is no row of facts but the layout of a page. */
const mostLinesOfACell = 4
const longestCell = 400

/** Lines being written, as a browser would lay them out: runs of spaces as one, at most one blank line between two. */
export class TextLines {
  private readonly lines: string[] = []
  private line = ''
  private bullet = ''
  private paragraph = false
  private soleLink: { readonly words: string; readonly address: string } | null = null

  get position(): LinePosition {
    return { line: this.lines.length, from: this.line.length }
  }

  get text(): string {
    this.endLine()
    return this.lines.join('\n')
  }

  add(words: string) {
    const clean = words.replace(invisible, '').replace(/[ \t\r\n\f\u00a0]{2,}|[\t\r\n\f]/g, ' ')
    const startsWithSpace = /^[ \u00a0]/.test(clean) && (this.line === '' || /[ \u00a0]$/.test(this.line))
    const added = startsWithSpace ? clean.slice(1) : clean
    if (added.trim() !== '') this.soleLink = null
    this.line += added
  }

  /** Begins a line with a mark that is dropped when no words follow. */
  begin(bullet: string) {
    this.endLine()
    this.bullet = bullet
  }

  endLine() {
    const words = this.written
    this.line = ''
    this.soleLink = null
    if (words === '') return
    if (this.paragraph && this.lines.length > 0) this.lines.push('')
    this.paragraph = false
    this.lines.push(this.bullet + words)
    this.bullet = ''
  }

  endParagraph() {
    this.endLine()
    this.paragraph = true
  }

  /** The words written on the present line since a position; null when it has gone by. */
  since({ line, from }: LinePosition): string | null {
    return line === this.lines.length ? this.line.slice(from).trim() : null
  }

  /** The address that the link written since a position hides. */
  addAddress(address: string, { from }: LinePosition) {
    const words = this.line.slice(from).trim()
    const isSole = this.line.slice(0, from).trim() === ''
    const gap = /\s*$/.exec(this.line)?.[0] ?? ''
    this.line = words === '' ? `${this.line}${address}` : `${this.line.trimEnd()} (${address})${gap}`
    if (isSole && words !== '') this.soleLink = { words, address }
  }

  /**
   * The cells of a row: on one line where they are facts, two of them (`isPair`) as label and value, and one below the other where they
   * hold whole parts of the page.
   */
  addRow(cells: readonly string[], isPair: boolean) {
    const filled = cells.filter((cell) => cell !== '')
    if (filled.every((cell) => cell.length <= longestCell && cell.split('\n').length <= mostLinesOfACell)) {
      const facts = filled.map((cell) => cell.replace(/\n+/g, ' '))
      const gap = !isPair ? ' | ' : /[:?]$/.test(facts[0] ?? '') ? ' ' : '\u00a0: '
      this.endLine()
      this.line = facts.join(gap)
      this.endLine()
    } else
      for (const cell of filled) {
        this.endParagraph()
        this.line = cell
        this.endParagraph()
      }
  }

  /** A button is a line with nothing but its link: its words (« Postuler maintenant ») are the page's furniture, its address is not. */
  private get written(): string {
    return this.soleLink === null
      ? this.line.trim()
      : `Lien «\u00a0${this.soleLink.words}\u00a0»\u00a0: ${this.soleLink.address}`
  }
}
