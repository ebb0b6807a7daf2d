import 'server-only'
import { join } from 'node:path'
import sharp from 'sharp'
import type { CardWords } from '@/lib/copy/offer-preview'

const width = 1200
const height = 630
const margin = 72
/** Between two lines: words are drawn without any room around them. */
const gap = 26
const colours = {
  paper: '#fbf7ef',
  ink: '#1c1b2b',
  quiet: '#565663',
  ochre: '#9a4f12',
  open: { ground: '#2a2e78', label: '#dadcfd', words: '#ffffff' },
  closed: { ground: '#e7e5df', label: '#45454f', words: '#45454f' },
}

// A server may have no fonts at all, so the picture brings its own: TrueType, since the text engine of sharp takes no WOFF.
const fonts = join(process.cwd(), 'node_modules', '@expo-google-fonts')
const regular = join(fonts, 'noto-sans', '400Regular', 'NotoSans_400Regular.ttf')
const bold = join(fonts, 'noto-sans', '700Bold', 'NotoSans_700Bold.ttf')
const arabic = join(fonts, 'noto-sans-arabic', '700Bold', 'NotoSansArabic_700Bold.ttf')

interface Line {
  readonly words: string
  readonly size: number
  readonly colour: string
  readonly isBold?: boolean
}

/** The picture of an offer, 1200 × 630, as JPEG: words on plain grounds, which stay sharp and light. */
export async function drawCard(words: CardWords, { isClosed }: { isClosed: boolean }): Promise<Uint8Array> {
  await loadArabic()
  const band = isClosed ? colours.closed : colours.open
  const bandHeight = 196
  const bandTop = height - bandHeight
  const [site, who, label, until, caution] = await Promise.all([
    draw({ words: words.site, size: 38, colour: colours.ink, isBold: true }),
    draw({ words: shortened(words.whoAndWhere, 110), size: 34, colour: colours.quiet }),
    draw({ words: words.label, size: 34, colour: band.label }),
    drawUntil(words.until, band.words),
    draw({ words: words.caution, size: 32, colour: band.words }),
  ])
  const labelTop = bandTop + (caution === null ? 44 : 24)
  const titleTop = 152
  const whoHeight = who === null ? 0 : who.info.height + gap
  const title = await drawTitle(words.title, bandTop - titleTop - whoHeight - gap)
  const at = (image: Drawn | null, top: number, left = margin) =>
    image === null ? [] : [{ input: image.data, top, left }]
  return sharp(Buffer.from(ground(band.ground, bandTop)))
    .composite([
      ...at(site, 68, margin + 52),
      ...at(title, titleTop),
      ...at(who, titleTop + (title?.info.height ?? 0) + gap),
      ...at(label, labelTop),
      ...at(until, labelTop + 50),
      ...at(caution, labelTop + 118),
    ])
    .flatten({ background: colours.paper })
    .jpeg({ quality: 74, mozjpeg: true })
    .toBuffer()
}

/** Paper, the mark, and the band on which the deadline stands. */
function ground(bandColour: string, bandTop: number): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${colours.paper}"/>
    <path d="M${margin} 100V64a36 36 0 0 1 36 36z" fill="${colours.ochre}"/>
    <rect y="${bandTop}" width="${width}" height="${height - bandTop}" fill="${bandColour}"/>
  </svg>`
}

/** As large as fits between the mark and the band. */
async function drawTitle(words: string, room: number): Promise<Drawn | null> {
  let drawn: Drawn | null = null
  for (const [size, length] of titleSizes) {
    drawn = await draw({ words: shortened(words, length), size, colour: colours.ink, isBold: true })
    if ((drawn?.info.height ?? 0) <= room) break
  }
  return drawn
}

/** Pixels, and the characters that surely fit the room at that size. */
const titleSizes = [
  [66, 140],
  [54, 140],
  [46, 140],
  [40, 90],
] as const

/** On one line, as large as it takes: the band has room for no second one. */
async function drawUntil(words: string, colour: string): Promise<Drawn | null> {
  let drawn: Drawn | null = null
  for (const size of untilSizes) {
    drawn = await draw({ words: shortened(words, 60), size, colour, isBold: true })
    if ((drawn?.info.height ?? 0) <= untilRoom) break
  }
  return drawn
}

const untilRoom = 62
const untilSizes = [54, 46, 40, 34, 30] as const

type Drawn = Awaited<ReturnType<typeof render>>

async function draw(line: Line): Promise<Drawn | null> {
  return line.words.trim() === '' ? null : render(line)
}

function render({ words, size, colour, isBold = false }: Line) {
  return sharp({
    text: {
      text: `<span foreground="${colour}">${escaped(words)}</span>`,
      font: `Noto Sans ${isBold ? 'Bold ' : ''}${size}`,
      fontfile: isBold ? bold : regular,
      width: width - 2 * margin,
      // At 72 dots an inch a point is a pixel.
      dpi: 72,
      rgba: true,
      wrap: 'word-char',
    },
  })
    .png({ compressionLevel: 1 })
    .toBuffer({ resolveWithObject: true })
}

let arabicLoaded: Promise<unknown> | null = null

/** A font once named serves whatever letters the others lack. */
function loadArabic(): Promise<unknown> {
  arabicLoaded ??= sharp({ text: { text: 'ا', font: 'Noto Sans Arabic Bold 12', fontfile: arabic } })
    .png()
    .toBuffer()
  return arabicLoaded
}

/** For the text engine's markup, which takes no control characters. */
function escaped(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function shortened(words: string, length: number): string {
  return words.length <= length ? words : `${words.slice(0, length).replace(/\s+\S*$/, '')}…`
}
