import sharp, { type OverlayOptions } from 'sharp'
import { type getDocumentProxy, getResolvedPDFJS } from 'unpdf'

type PdfPage = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>
type Matrix = readonly [number, number, number, number, number, number]

/** An image with the place that the page gives it: the unit square under `at`. */
interface PlacedImage {
  readonly pixels: Uint8Array
  readonly width: number
  readonly height: number
  readonly channels: 1 | 3 | 4
  readonly at: Matrix
}

const maxImages = 400
/** Enough for print of 8 points on A4. */
const maxPixelsPerPoint = 220 / 72
const maxPagePixels = 5_000_000
/** An image that fills less of the page is a logo or a signature. */
const minShare = 0.3

/**
 * A page as its images show it, upright, as PNG; null when they fill little of it. Scanners cut pages into strips: all are
 * put together. `unread` when it has images and none can be decoded (JPEG 2000, or larger than what is taken).
 */
export async function pageImage(page: PdfPage): Promise<Buffer | 'unread' | null> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view
  const [width, height] = [x1 - x0, y1 - y0]
  const { images, unread } = await placedImages(page)
  if (images.length === 0 && unread > 0) return 'unread'
  const share = images.reduce((sum, { at }) => sum + Math.abs(at[0] * at[3] - at[1] * at[2]), 0) / (width * height)
  if (images.length === 0 || share < minShare) return null
  const finest = Math.max(...images.map(({ width: pixels, at }) => pixels / Math.hypot(at[0], at[1])))
  const scale = Math.min(finest, maxPixelsPerPoint, Math.sqrt(maxPagePixels / (width * height)))
  const canvas = { width: Math.ceil(width * scale), height: Math.ceil(height * scale) }
  const parts: OverlayOptions[] = []
  for (const { at, pixels, channels, ...size } of images) {
    const box = {
      width: Math.max(1, Math.round((Math.abs(at[0]) + Math.abs(at[2])) * scale)),
      height: Math.max(1, Math.round((Math.abs(at[1]) + Math.abs(at[3])) * scale)),
    }
    if (box.width > canvas.width * 1.1 || box.height > canvas.height * 1.1) continue
    const isSideways = Math.abs(at[0]) < Math.abs(at[1])
    let image = sharp(pixels, { raw: { ...size, channels } }).greyscale()
    if (isSideways) image = image.rotate(at[1] > 0 ? 270 : 90)
    else {
      if (at[3] < 0) image = image.flip()
      if (at[0] < 0) image = image.flop()
    }
    const left = Math.round((Math.min(at[4], at[4] + at[0], at[4] + at[2]) - x0) * scale)
    const bottom = (Math.min(at[5], at[5] + at[1], at[5] + at[3]) - y0) * scale
    parts.push({
      input: await image
        .resize(Math.min(box.width, canvas.width), Math.min(box.height, canvas.height), { fit: 'fill' })
        .png({ compressionLevel: 1 })
        .toBuffer(),
      left: Math.min(Math.max(0, left), Math.max(0, canvas.width - box.width)),
      top: Math.min(
        Math.max(0, Math.round(canvas.height - bottom - box.height)),
        Math.max(0, canvas.height - box.height),
      ),
    })
  }
  if (parts.length === 0) return null
  const flat = await sharp({ create: { ...canvas, channels: 3, background: 'white' } })
    .composite(parts)
    .greyscale()
    .png({ compressionLevel: 1 })
    .toBuffer()
  return page.rotate === 0 ? flat : sharp(flat).rotate(page.rotate).png({ compressionLevel: 1 }).toBuffer()
}

/** Whether the text layer is invisible: then it was read from the page's image by the scanner's own program. */
export async function usesHiddenText(page: PdfPage): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  return fnArray.some((operation, i) => operation === OPS.setTextRenderingMode && argsArray[i]?.[0] === 3)
}

async function placedImages(page: PdfPage): Promise<{ images: readonly PlacedImage[]; unread: number }> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const images: PlacedImage[] = []
  let unread = 0
  const saved: Matrix[] = []
  let at: Matrix = [1, 0, 0, 1, 0, 0]
  for (let i = 0; i < fnArray.length && images.length < maxImages; i++) {
    const args: unknown[] = argsArray[i] ?? []
    switch (fnArray[i]) {
      case OPS.save:
        saved.push(at)
        break
      case OPS.restore:
        at = saved.pop() ?? at
        break
      case OPS.transform:
        at = multiplied(at, args)
        break
      case OPS.paintFormXObjectBegin:
        saved.push(at)
        if (args[0]) at = multiplied(at, args[0])
        break
      case OPS.paintFormXObjectEnd:
        at = saved.pop() ?? at
        break
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintImageMaskXObject: {
        const image = imageOf(await objectOf(page, args[0]))
        if (image) images.push({ ...image, at })
        else unread++
      }
    }
  }
  return { images, unread }
}

function multiplied(m: Matrix, by: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = Array.from(by as ArrayLike<number>)
  return [
    m[0] * a + m[2] * b,
    m[1] * a + m[3] * b,
    m[0] * c + m[2] * d,
    m[1] * c + m[3] * d,
    m[0] * e + m[2] * f + m[4],
    m[1] * e + m[3] * f + m[5],
  ]
}

/** What an operation's argument names: an image under its name, or the image itself; a mask names its bits only. */
async function objectOf(page: PdfPage, named: unknown): Promise<unknown> {
  const find = (name: string) =>
    new Promise<unknown>((resolve) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve))
  if (typeof named === 'string') return find(named)
  if (typeof named !== 'object' || named === null || !('data' in named) || typeof named.data !== 'string') return named
  const bits = await find(named.data)
  return { ...named, ...(typeof bits === 'object' && bits !== null && 'data' in bits ? bits : { data: bits }) }
}

function imageOf(object: unknown): Omit<PlacedImage, 'at'> | null {
  if (typeof object !== 'object' || object === null) return null
  const { data, width, height } = object as { data?: unknown; width?: unknown; height?: unknown }
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null
  if (typeof width !== 'number' || typeof height !== 'number' || width * height === 0) return null
  const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
  const channels = pixels.length / (width * height)
  if (channels === 1 || channels === 3 || channels === 4) return { pixels, width, height, channels }
  if (pixels.length !== Math.ceil(width / 8) * height) return null
  return { pixels: spreadBits(pixels, width, height), width, height, channels: 1 }
}

/** One byte a pixel from one bit; a mask paints black where its bit is 0, as an image is black there. */
function spreadBits(bits: Uint8Array, width: number, height: number): Uint8Array {
  const rowBytes = Math.ceil(width / 8)
  const pixels = new Uint8Array(width * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      pixels[y * width + x] = ((bits[y * rowBytes + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? 255 : 0
  return pixels
}
