import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, it, vi } from 'vitest'
import { encryptedPdf } from '@/tests/factories/encrypted-pdf'
import { pageOf, streamOf } from '@/tests/factories/pdf'
import { decode, decodedFixture, decodeFixture, fixture } from './fixture'

// Decoding takes a second or two here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

describe('a PDF of text', () => {
  it('is read as a person reads it: paragraphs whole, tables by row, page furniture once or not at all', async () => {
    const { text, ocr, isCut } = await decodedFixture('comptable.pdf')
    expect({ ocr, isCut }).toEqual({ ocr: [], isCut: false })
    const lines = text.split('\n')
    // A paragraph that four lines of the page hold, and one that a hyphen parts.
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Les dossiers de candidature .*au plus tard le vendredi 27 novembre 2026 à 16 heures précises\. .*déposée?\.$/,
      ),
    )
    expect(text).toContain('Le recrutement se fait en deux étapes')
    expect(text).toContain('la sous-commission compétente, puis')
    expect(text).toContain(
      [
        'Poste | Nombre | Lieu d’affectation | Type de contrat',
        'Comptable de projet chargé(e) des décaissements aux coopératives et de leurs justificatifs | 1 | Ségou | CDD de 12 mois renouvelable',
        'Animatrice | 4 | Niono et Macina | CDD de 12 mois renouvelable',
        'Chauffeur | 2 | Mopti | CDD de 12 mois renouvelable',
      ].join('\n'),
    )
    expect(lines).toContain('justifier de trois ans d’expérience dans une organisation non gouvernementale ;')
    expect(text.match(/récépissé n° 0421/g)).toHaveLength(1)
    expect(text).not.toMatch(/Page \d|BP 1204/)
  })

  it('in two columns is read one column after the other', async () => {
    const { text } = await decodedFixture('deux-colonnes.pdf')
    expect(text).toContain('avec les districts sanitaires de Mirriah et de Matamèye.')
    expect(text).toContain('et rend compte des résultats aux partenaires chaque trimestre.')
    expect(text.indexOf('chaque trimestre')).toBeLessThan(text.indexOf('La candidate est sage-femme diplômée'))
    expect(text).toContain('est fixée au lundi 30 novembre 2026 à 17 h 30.')
  })

  it('is taken without a name or an extension, with bytes of a mail before it', async () => {
    const decoding = await decode(Buffer.concat([Buffer.from('\n\n'), await fixture('deux-colonnes.pdf')]))
    expect(decoding).toHaveProperty('text')
  })

  it('of 200 pages gives its first ones', async () => {
    const { text, isCut } = await decodedFixture('deux-cents-pages.pdf')
    expect(isCut).toBe(true)
    for (let page = 1; page <= 40; page++) expect(text).toContain(`Article ${page}.`)
    expect(text).not.toContain('Article 41.')
  })

  it('without any word, damaged, cut short or behind a password is refused', async () => {
    expect(await decodeFixture('vide.pdf')).toEqual({ refusal: 'no-text' })
    expect(await decode(encryptedPdf('secret'))).toEqual({ refusal: 'encrypted' })
    expect(await decode(Buffer.from('%PDF-1.7\nne contient rien'))).toEqual({ refusal: 'damaged' })
    const whole = await fixture('comptable.pdf')
    const cut = await decode(whole.slice(0, 3000))
    expect(cut).toEqual({ refusal: expect.stringMatching(/^(?:damaged|no-text)$/) })
  })
})

describe('a scanned PDF', () => {
  it('is read from its page images, and says so of every word', async () => {
    const { text, ocr } = await decodedFixture('scan.pdf')
    expect(text).toContain('Date limite de dépôt des candidatures : 4 décembre 2026 à 18 heures.')
    expect(text).toContain('Responsable de la logistique | 1 | Ziguinchor')
    expect(ocr).toEqual([{ start: 0, end: text.trimEnd().length }])
  })

  it('is read from text and images where it has both, and tells which is which', async () => {
    const { text, ocr } = await decodedFixture('mixte.pdf')
    const fromImage = ocr.map(({ start, end }) => text.slice(start, end)).join('\n')
    expect(fromImage).toContain('4 décembre 2026 à 18 heures')
    expect(fromImage).not.toContain('reçu de l’organisation par courrier')
    expect(text).toContain('reçu de l’organisation par courrier le 16 novembre 2026.')
  })

  it('is cut where no more pages may be read from images, or time is short', async () => {
    const late = () => true
    expect(await decodedFixture('mixte.pdf', {}, late)).toMatchObject({ isCut: true, ocr: [] })
    expect(await decodedFixture('mixte.pdf', { scannedPages: 0 })).toMatchObject({ isCut: true, ocr: [] })
  })

  it('with the invisible words of a copier says that they come from an image', async () => {
    const words = 'BT /F 12 Tf %d Tr 50 700 Td (Date limite de candidature : 4 mai 2026) Tj ET'
    const hidden = await decode(pageOf(words.replace('%d', '3')))
    const plain = await decode(pageOf(words.replace('%d', '0')))
    expect(hidden).toMatchObject({ ocr: [{ start: 0, end: 39 }] })
    expect(plain).toMatchObject({ text: 'Date limite de candidature : 4 mai 2026\n', ocr: [] })
  })

  it('cut into strips, as scanners do, is put together', async () => {
    const { data, info } = await sharp(await fixture('affiche.png'))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const half = Math.floor(info.height / 2)
    // The cut goes through a line of the notice or not: each letter must be whole again.
    const strips = [data.subarray(0, half * info.width), data.subarray(half * info.width)]
    const images = strips.map((strip) =>
      streamOf(
        deflateSync(strip),
        `/Type/XObject/Subtype/Image/Width ${info.width}/Height ${strip.length / info.width}/BitsPerComponent 8/ColorSpace/DeviceGray/Filter/FlateDecode`,
      ),
    )
    const upper = (500 * half) / info.width
    const lower = (500 * (info.height - half)) / info.width
    const content = `q 500 0 0 ${upper} 40 ${800 - upper} cm /I0 Do Q q 500 0 0 ${lower} 40 ${800 - upper - lower} cm /I1 Do Q`
    const decoding = await decode(pageOf(content, { images }))
    expect(decoding).toMatchObject({ text: expect.stringContaining('4 décembre 2026 à 18 heures') })
    expect(decoding).toMatchObject({ text: expect.stringContaining('recrute un ou une responsable') })
  })
})

describe('a page that lies on its side', () => {
  const words = (line: number) =>
    `BT /F 12 Tf 0 1 -1 0 ${100 + 20 * line} 60 Tm (${['', 'Avis de recrutement', 'Les dossiers sont remis au bureau.'][line]}) Tj ET`
  it('is read as it is looked at, and not when it is a stamp', async () => {
    const content = [1, 2].map(words).join(' ')
    expect(await decode(pageOf(content, { page: '/Rotate 90' }))).toMatchObject({
      text: 'Avis de recrutement\nLes dossiers sont remis au bureau.\n',
    })
    expect(await decode(pageOf(content))).toEqual({ refusal: 'no-text' })
  })
})
