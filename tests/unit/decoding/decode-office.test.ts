import { describe, expect, it, vi } from 'vitest'
import { zipOf } from '@/tests/factories/zip'
import { decode, decodedFixture, fixture } from './fixture'

// Decoding takes a second or two here, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const word = (document: string, more: Record<string, string> = {}, main = 'document.main') =>
  zipOf({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.${main}+xml"/></Types>`,
    '_rels/.rels':
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"><w:body>${document}</w:body></w:document>`,
    ...more,
  })
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
const odt = (content: string, manifest = '') =>
  zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': content,
    'META-INF/manifest.xml': `<manifest>${manifest}</manifest>`,
  })

describe('a Word document', () => {
  it('is read with its lists and tables, without header, footer and words struck out', async () => {
    const { text, ocr } = await decodedFixture('assistant.docx')
    expect(ocr).toEqual([])
    expect(text).toContain('Poste | Nombre | Lieu\nAssistant administratif | 1 | Kaédi\nGardien | 2 | Boghé')
    expect(text).toContain('- curriculum vitae\n- lettre de motivation')
    expect(text).toContain('au plus tard le 1er décembre 2026 à 12 heures.')
    expect(text).not.toMatch(/En-tête|Pied de page|20 novembre/)
  })

  it('gives the words of its text boxes', async () => {
    const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Date limite : 4 mai 2026')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`
    expect(await decode(word(paragraph('Avis') + box))).toMatchObject({ text: expect.stringContaining('4 mai 2026') })
  })

  it('with macros is read, and its macros are not', async () => {
    const macro = { 'word/vbaProject.bin': 'Sub AutoOpen() : Shell "calc" : End Sub' }
    const file = word(paragraph('Avis de recrutement'), macro, 'ms-word.document.macroEnabled.main')
    expect(await decode(file)).toMatchObject({ text: expect.stringMatching(/^Avis de recrutement\s*$/) })
  })

  it('that fetches a picture from elsewhere is read without fetching it', async () => {
    const rels =
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="i" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="file:///etc/hostname" TargetMode="External"/></Relationships>'
    const picture =
      '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:link="i"/></w:drawing></w:r></w:p>'
    const file = word(paragraph('Avis') + picture, { 'word/_rels/document.xml.rels': rels })
    expect(await decode(file)).toMatchObject({ text: expect.stringMatching(/^Avis\s*$/) })
  })

  it('cut short, without words or without sense is refused', async () => {
    const whole = await fixture('assistant.docx')
    expect(await decode(whole.slice(0, whole.length / 2))).toEqual({ refusal: 'damaged' })
    expect(await decode(word('<w:p/>'))).toEqual({ refusal: 'no-text' })
    expect(await decode(word('<w:p><w:r>'))).toEqual({ refusal: expect.stringMatching(/^(?:damaged|no-text)$/) })
    expect(await decode(word('<w:sdt><w:sdtContent>'.repeat(20_000)))).toEqual({ refusal: 'damaged' })
  })
})

describe('an OpenDocument text', () => {
  it('is read with its lists and tables, without comments and words struck out', async () => {
    const { text } = await decodedFixture('animateur.odt')
    expect(text).toContain('Collectif Baobab Citoyen\n')
    expect(text).toMatch(/Animateur radio\s*[:|]\s*3/)
    expect(text).toContain('- un CV\n- une lettre de motivation')
    expect(text).toContain('Date limite : 8 décembre 2026 à 16 heures.')
    expect(text).not.toMatch(/15 novembre|ou le 9/)
  })

  it('behind a password, damaged or empty is refused', async () => {
    expect(await decode(odt('�x�x', '<manifest:encryption-data/>'))).toEqual({ refusal: 'encrypted' })
    expect(await decode(odt('<nothing/>'))).toEqual({ refusal: 'damaged' })
    const empty = '<office:document-content><office:body><office:text/></office:body></office:document-content>'
    expect(await decode(odt(empty))).toEqual({ refusal: 'no-text' })
  })
})

describe('an archive made to fill the memory', () => {
  const bomb = Buffer.alloc(30_000_000, '<w:p/>')
  it('is refused before it is unpacked whole, whatever sizes it declares', async () => {
    expect(await decode(zipOf({ 'word/document.xml': bomb }))).toEqual({ refusal: 'too-heavy' })
    expect(await decode(zipOf({ 'word/document.xml': bomb }, { 'word/document.xml': 1000 }))).toEqual({
      refusal: 'damaged',
    })
    const many = Object.fromEntries(Array.from({ length: 3001 }, (_, i) => [`word/${i}.bin`, '']))
    expect(await decode(zipOf(many))).toEqual({ refusal: 'too-heavy' })
  })
})
