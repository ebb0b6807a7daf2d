import sharp, { type Sharp } from 'sharp'
import { removeRules } from './remove-rules'

/** Letters are read best from 20 to 40 pixels high: a page of print some 2,000 to 2,600 pixels long. */
const longSide = { least: 2000, most: 2600 } as const

/** A page's image ready to be read: upright, grey, of a good size, the lines of its tables taken out. */
export async function prepareImage(image: Sharp): Promise<Buffer> {
  // The size as the picture is looked at: a phone keeps pictures lying down and notes how to turn them.
  const { autoOrient } = await image.metadata()
  const long = Math.max(autoOrient.width, autoOrient.height)
  const scale = long > longSide.most ? longSide.most / long : Math.min(2.5, Math.max(1, longSide.least / long))
  const width = Math.max(1, Math.round(autoOrient.width * scale))
  const height = Math.max(1, Math.round(autoOrient.height * scale))
  const upright = image.autoOrient().flatten({ background: 'white' }).resize(width, height, { fit: 'fill' })
  const grey = bytesOf(await upright.greyscale().raw().toBuffer())
  removeRules(grey, await paperOf(grey, width, height), width, height)
  return sharp(grey, rawOf(width, height)).png({ compressionLevel: 1 }).toBuffer()
}

/** How bright the paper is around each pixel: a photograph has shadows, a scan may be grey all over. */
async function paperOf(grey: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const small = { width: Math.ceil(width / 40), height: Math.ceil(height / 40) }
  const mean = await sharp(grey, rawOf(width, height))
    .resize(small.width, small.height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  const wide = await sharp(mean, rawOf(small.width, small.height))
    .resize(width, height, { fit: 'fill' })
    .greyscale()
    .raw()
    .toBuffer()
  return bytesOf(wide)
}

function rawOf(width: number, height: number) {
  return { raw: { width, height, channels: 1 as const } }
}

function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}
