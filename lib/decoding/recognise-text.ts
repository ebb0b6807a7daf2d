import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { createWorker } from 'tesseract.js'
import { cleanText } from './clean-text'
import type { PageWords, PlacedWords } from './page-words'
import { prepareImage } from './prepare-image'

/** Reads the words of images, one after the other. */
export interface Recogniser {
  /** The words of an image (any format that sharp reads); null when it shows no text that can be read. */
  read(image: Buffer | Sharp): Promise<PageWords | null>
  close(): Promise<void>
}

/** From 0 to 100: a line read with less is a stain, a stamp or a picture. A word alone may have 0 and be right (« L'Association »). */
const minConfidence = 35
/** A page of text has more words than this that are read without doubt; a picture of a landscape has none. */
const surely = { confidence: 75, words: 8 } as const

/** French letters, from the data that lies in node_modules: nothing is fetched, nothing is kept. */
export async function openRecogniser(): Promise<Recogniser> {
  const require = createRequire(import.meta.url)
  const data = dirname(require.resolve('@tesseract.js-data/fra/package.json'))
  const worker = await createWorker('fra', 1, {
    langPath: join(data, '4.0.0_best_int'),
    gzip: true,
    cacheMethod: 'none',
  })
  // Else it guesses one for each image, and says so on the terminal.
  await worker.setParameters({ user_defined_dpi: '220' })
  return {
    async read(image) {
      const prepared = await prepareImage(Buffer.isBuffer(image) ? sharp(image) : image)
      const { height = 0 } = await sharp(prepared).metadata()
      const { data } = await worker.recognize(prepared, { rotateAuto: true }, { text: false, blocks: true })
      const lines = (data.blocks ?? [])
        .flatMap((block) => block.paragraphs.flatMap((paragraph) => paragraph.lines))
        .filter(({ words }) => meanConfidence(words) >= minConfidence)
      const words = lines.flatMap((line) => {
        // The height of a line goes from its accents to its tails: its type is some three quarters of it.
        const size = 0.75 * (line.rowAttributes.rowHeight || line.bbox.y1 - line.bbox.y0)
        return line.words.map((word): PlacedWords => {
          const { x0, x1 } = word.bbox
          const baseline = baselineAt(line.baseline, x0)
          return { text: cleanText(word.text), left: x0, right: x1, baseline, size, font: '' }
        })
      })
      const sure = lines
        .flatMap((line) => line.words)
        .filter(({ text, confidence }) => confidence >= surely.confidence && /\p{L}{3}/u.test(text))
      return sure.length < surely.words ? null : { height, words, isOcr: true }
    },
    close: async () => {
      await worker.terminate()
    },
  }
}

function meanConfidence(words: readonly { readonly confidence: number }[]): number {
  return words.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, words.length)
}

/** How deep a line lies at a point of it: pages are photographed aslant. */
function baselineAt({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }, x: number): number {
  return x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0)
}
