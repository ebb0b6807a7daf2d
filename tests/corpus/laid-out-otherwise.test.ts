import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeHtml } from '../../lib/decoding/decode-html'
import { readNotice } from '../../lib/extraction/read-notice'
import { toCorpusLine } from '../../lib/extraction/to-corpus-line'
import { corpusFolder, readNotices } from './corpus'

const notices = [
  ...readNotices(join(corpusFolder, 'postings')),
  ...readNotices(join(corpusFolder, 'unseen', 'postings')),
].map(({ id, text }) => ({ id, text, said: said(text) }))

/** All that is read of a text, but for where it stands and the kind of its apostrophes. */
function said(text: string) {
  const line = toCorpusLine('', text, readNotice(text, { published: null, country: null }))
  const isPlace = (key: string, value: unknown) =>
    key === 'evidence' || key === 'marks' || ((key === 'start' || key === 'end') && typeof value === 'number')
  const values = JSON.stringify(line, (key, value) => (isPlace(key, value) ? undefined : value))
  return JSON.parse(values.replaceAll('’', "'")) as typeof line
}

describe('a notice says the same', () => {
  it.each<[string, (text: string) => string]>([
    ['with the line ends of Windows', (text) => text.replace(/\r?\n/g, '\r\n')],
    ['moved in', (text) => text.replace(/^(?=.)/gm, '    ')],
    ['with blanks behind its lines', (text) => text.replace(/$/gm, '  ')],
    ['quoted in a mail', (text) => text.replace(/^/gm, '> ')],
    ['with hard spaces', (text) => text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/« /g, '«\u00a0')],
    ['with straight apostrophes', (text) => text.replaceAll('’', "'")],
  ])('%s', (_, otherwise) => {
    for (const { id, text, said: before } of notices) expect(said(otherwise(text)), id).toEqual(before)
  })
})

/** The lines of a page, cut at a width; tables stay. */
function cutAt(width: number) {
  return (text: string) =>
    text
      .split('\n')
      .map((line) => (/\t|\||\S {2,}\S/.test(line) ? line : cut(line, width)))
      .join('\n')
}

function cut(line: string, width: number): string {
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\n')
}

/** Cut once already, a text would be in tatters. */
const isCut = (text: string) => text.split('\n').filter((line) => line.length > 150).length < 4

describe('a notice has the same deadlines, or none, save one notice in fifty, and never a later one', () => {
  it.each<[string, (text: string) => string]>([
    ['cut at 90 characters', (text) => (isCut(text) ? text : cutAt(90)(text))],
    ['cut at 72', (text) => (isCut(text) ? text : cutAt(72)(text))],
    ['cut at 60', (text) => (isCut(text) ? text : cutAt(60)(text))],
    ['with a blank line behind each', (text) => text.replaceAll('\n', '\n\n')],
    ['without a blank line', (text) => text.replace(/\n\s*\n/g, '\n')],
    ['with bold labels', (text) => text.replace(/^([A-ZÉÈÀ][^\n:*]{2,40} ?:)(?=\s)/gm, '**$1**')],
    ['with other bullets', (text) => text.replace(/^(\s*)[-–•*] /gm, '$1o ')],
    ['with pages', paged],
    ['justified', (text) => text.replace(/(?<=\S) (?=\S)/g, '  ')],
    ['on a page of a site', onPage],
    ['with tabs behind its labels', (text) => text.replace(/^([A-ZÉÈÀ][^\n:]{2,40} ?:) /gm, '$1\t')],
  ])('%s', (_, otherwise) => {
    const changed = notices.filter(({ id, text, said: before }) => {
      const after = said(otherwise(text))
      if (after.postings.length !== before.postings.length) return true
      return before.postings.some(({ deadline }, i) => {
        const read = momentOf(after.postings[i]?.deadline)
        const stated = momentOf(deadline)
        if (stated !== null && read !== null) expect(read <= stated, `${id}: ${read} for ${stated}`).toBe(true)
        return read !== stated
      })
    })
    expect(changed.length, changed.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(notices.length / 50)
  })
})

function momentOf(deadline: { readonly date: string | null; readonly time: string | null } | undefined): string | null {
  // Without a time the whole day counts.
  return deadline?.date ? `${deadline.date} ${deadline.time ?? '24:00'}` : null
}

function paged(text: string): string {
  return text
    .split('\n')
    .flatMap((line, i) => (i % 40 === 39 ? [line, '', `Page ${(i + 1) / 40} sur 9`, ''] : [line]))
    .join('\n')
}

const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What is left of a notice that a site shows, each line a paragraph or an item, the site's own words around it. */
function onPage(text: string): string {
  const body = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (/^\s*[-–•*] /.test(line) ? `<ul><li>${escaped(line.replace(/^\s*[-–•*] +/, ''))}</ul>` : `<p>${escaped(line)}`))
    .join('\n')
  const page = `<!doctype html><title>Emplois ONG</title><nav><a href="/">Accueil</a></nav><main><article>${body}</article></main>
    <aside><h3>Offres récentes</h3><ul><li>Comptable – expire le 3 janvier 2030</ul></aside><footer>© 2026 Emplois ONG</footer>`
  const decoded = decodeHtml(new TextEncoder().encode(page))
  if ('refusal' in decoded) throw new Error(decoded.refusal)
  return decoded.text
}
