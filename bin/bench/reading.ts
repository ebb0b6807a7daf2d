import { readdirSync, readFileSync } from 'node:fs'
import { readNotice } from '../../lib/extraction/read-notice'
import { foldText } from '../../lib/text/fold'

/** Figures of one run on one core: times depend on the machine, ratios much less. */

const folder = new URL('../../tests/corpus/postings/', import.meta.url)
const notices = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
const length = notices.reduce((sum, notice) => sum + notice.length, 0)
const context = { published: null, country: null }
const twoMegabytes = 2_000_000

function milliseconds(work: () => void): number {
  const from = performance.now()
  work()
  return performance.now() - from
}

/** The least of several times: what the machine does beside counts least in it. */
function best(times: number, work: () => void): number {
  return Math.min(...Array.from({ length: times }, () => milliseconds(work)))
}

const readAll = () => {
  for (const notice of notices) readNotice(notice, context)
}
const foldAll = () => {
  for (const notice of notices) foldText(notice)
}
// Start-up aside: a thousand patterns are compiled, and read faster from their third dozen of rounds on.
best(40, readAll)
const reading = best(20, readAll)
const folding = best(10, foldAll)
const perNotice = reading / notices.length
console.log(`${notices.length} notices of ${Math.round(length / notices.length)} characters on average`)
console.log(
  `  read: ${perNotice.toFixed(2)} ms each, ${Math.round(1000 / perNotice)} a second; ${Math.round(reading / folding)} times as long as folding them`,
)

const large = notices
  .join('\n\n')
  .repeat(Math.ceil(twoMegabytes / length))
  .slice(0, twoMegabytes)
const quarter = large.slice(0, twoMegabytes / 4)
const small = best(2, () => readNotice(quarter, context))
const whole = best(2, () => readNotice(large, context))
console.log('2 MB in one text')
console.log(`  ${Math.round(whole)} ms; four times the text takes ${(whole / small).toFixed(1)} times as long`)

const hostile: Readonly<Record<string, string>> = {
  spaces: ' ',
  brackets: '(',
  quotes: '« ',
  figures: '1',
  'at signs': 'a@',
  dates: 'au plus tard le 12 mars 2026 à 17 h ',
  labels: 'Lieu : Kayes, Gao et Mopti\n',
  posts: 'Poste 1 : Chef\n',
  'one word': 'a',
}
console.log('2 MB of one thing again and again')
for (const [name, part] of Object.entries(hostile)) {
  const text = part.repeat(Math.ceil(twoMegabytes / part.length))
  console.log(`  ${name}: ${Math.round(milliseconds(() => readNotice(text, context)))} ms`)
}
