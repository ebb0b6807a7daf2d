import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { decode, decodedFixture, decodeFixture, fixture } from './fixture'

// Decoding takes a second or two here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('an image of a notice', () => {
  it.each([
    'affiche.png',
    'affiche.webp',
    // One bit a pixel, as fax machines send it.
    'affiche.tiff',
    // Lying on its side, aslant, pale.
    'photo.jpg',
  ])(
    '%s is read, and says so of every word',
    async (name) => {
      const { text, ocr, isCut } = await decodedFixture(name)
      expect(text).toContain('Date limite de dépôt des candidatures : 4 décembre 2026 à 18 heures.')
      expect(text).toContain('Responsable de la logistique | 1 | Ziguinchor')
      expect(text).toContain('emploi@sutura-casamance.example')
      expect({ ocr, isCut }).toEqual({ ocr: [{ start: 0, end: text.trimEnd().length }], isCut: false })
    },
    60_000,
  )

  it('of several pages is cut where no more may be read', async () => {
    const page = await sharp(await fixture('affiche.png'))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { width, height, channels } = page.info
    const two = await sharp(Buffer.concat([page.data, page.data]), {
      raw: { width, height: 2 * height, channels, pageHeight: height },
    })
      .tiff({ compression: 'lzw' })
      .toBuffer()
    const { decodeBytes } = await import('@/lib/decoding/decode-bytes')
    const { defaultLimits } = await import('@/lib/decoding/decoding')
    const cut = await decodeBytes(new Uint8Array(two), { ...defaultLimits, scannedPages: 1 }, () => false)
    expect(cut).toMatchObject({ isCut: true, text: expect.stringContaining('4 décembre 2026') })
  })

  it('without text, cut short, too large or of an unread format is refused', async () => {
    expect(await decodeFixture('paysage.jpg')).toEqual({ refusal: 'no-readable-text' })
    const whole = await fixture('affiche.png')
    expect(await decode(whole.slice(0, 5000))).toEqual({ refusal: 'damaged' })
    // 30,000 by 30,000 pixels, said in its first bytes alone.
    const vast = Buffer.from(whole)
    vast.writeUInt32BE(30_000, 16)
    vast.writeUInt32BE(30_000, 20)
    expect(await decode(vast)).toEqual({ refusal: expect.stringMatching(/^(?:too-heavy|damaged)$/) })
    const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(600)])
    expect(await decode(heic)).toEqual({ refusal: expect.stringMatching(/^(?:unsupported-image|damaged)$/) })
  })
})
