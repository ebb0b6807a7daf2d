import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodeHtml } from '@/lib/decoding/decode-html'
import type { DecodedNotice } from '@/lib/decoding/decoded-notice'
import { readDecodedNotice } from '@/lib/ingestion/read-decoded-notice'
import { wordsAt } from '@/lib/text/span'

function decode(html: string | Uint8Array): DecodedNotice {
  const decoded = decodeHtml(typeof html === 'string' ? new TextEncoder().encode(html) : html)
  if ('refusal' in decoded) throw new Error(decoded.refusal)
  return decoded
}

function readPage(name: string) {
  const decoded = decode(readFileSync(new URL(`../../fixtures/pages/${name}.html`, import.meta.url)))
  const reading = readDecodedNotice(decoded, { published: null, country: null })
  const [posting] = reading.postings
  if (posting === undefined || reading.postings.length > 1) throw new Error('one posting, or the test is for nothing')
  return { text: decoded.text, reading, posting }
}

describe('pages as sites build them', () => {
  it('a job board’s: the article without shares, other offers, menus; its protected address', () => {
    const { text, reading, posting } = readPage('wordpress-job-board')
    expect(posting.title).toMatchObject({ value: 'Comptable projet', flags: [] })
    expect(posting.deadline).toMatchObject({ date: '2026-03-06', time: '17:00', flags: [], alternatives: [] })
    expect(posting.applyEmails.map(({ value }) => value)).toEqual(['rh@riveverte.org'])
    expect(reading).toMatchObject({ country: 'ML', published: '2026-02-10' })
    expect(text).not.toMatch(/Facebook|Logisticien|Sage-femme|Accueil|emplois-fleuve/)
  })

  it('facts beside the article, which alone state the deadline', () => {
    const { reading, posting } = readPage('facts-beside-article')
    expect(posting.title?.value).toBe('Responsable nutrition')
    expect(posting.deadline).toMatchObject({ date: '2026-01-30', flags: [] })
    expect(posting.applyEmails.map(({ value }) => value)).toEqual(['recrutement@horizonsahel.example'])
    expect(reading).toMatchObject({ country: 'NE', published: '2026-01-12' })
  })

  it('lists of fields, each a label over its value, with a hidden one', () => {
    const { text, posting } = readPage('drupal-fields')
    expect(posting.title?.value).toBe('Coordinateur eau et assainissement')
    expect(posting.deadline).toMatchObject({ date: '2026-05-18', flags: [] })
    expect(posting.applyUrls.map(({ value }) => value)).toEqual(['https://formulaires.sourceclaire.example/wash-2026'])
    expect(posting.locations.map(({ value }) => value)).toEqual(['Kaya', 'Dori'])
    expect(text).not.toMatch(/2020|Annuaire|prestataire/)
  })

  it('a copy on a blog, with comments and other offers that have dates and addresses', () => {
    const { text, posting } = readPage('blogger-copy')
    expect(posting.title?.value).toBe('Animateur de jeunesse')
    expect(posting.deadline).toMatchObject({ date: '2026-04-24', time: '18:00', flags: [], alternatives: [] })
    expect(posting.applyEmails.map(({ value }) => value)).toEqual(['recrutement@jdg.example.org'])
    expect(text).not.toMatch(/Koffi|Comptable|Archives|Partager/)
  })

  it('tables within tables in an old character set', () => {
    const { text, reading, posting } = readPage('table-layout')
    expect(text).toContain('Le Comité d’Appui Rural (CAR)')
    expect(text).toContain('Animatrice rurale | 2 | Tataouine')
    expect(posting.title?.value).toContain('Animatrice rurale')
    expect(posting.deadline).toMatchObject({ date: '2025-09-22', time: '12:00', flags: [] })
    expect(posting.applyEmails.map(({ value }) => value)).toEqual(['car@tataouine.example.tn'])
    expect(reading.published).toBe('2025-09-01')
  })

  it('built by scripts: the data’s description is the notice', () => {
    const { text, reading, posting } = readPage('built-by-script')
    // The description names the post itself, and the data's title says the same.
    expect(posting.title).toMatchObject({ value: 'stagiaire chargé de plaidoyer', flags: [] })
    expect(posting.deadline).toMatchObject({ kind: 'fixed', date: '2026-04-21', time: '00:00', flags: ['midnight'] })
    expect(posting.deadline.marks).toEqual(['page-data'])
    expect(posting.applyEmails.map(({ value }) => value)).toEqual(['stage@cdd.example'])
    expect(reading.country).toBe('TN')
    expect(text).not.toMatch(/Chargement|JavaScript/)
  })
})

describe('the heading of a page', () => {
  const prose =
    '<p>L’association recrute une personne pour tenir les comptes de son antenne, suivre la caisse et préparer les rapports.</p>'.repeat(
      6,
    )
  const site = '<header><h1>Emplois du Fleuve</h1></header>'

  it('is put back where the article’s finder leaves it out', () => {
    const { text } = decode(`${site}<main><h1>Comptable</h1><div><div>${prose}</div></div></main>`)
    expect(text).toMatch(/^Comptable\n/)
  })

  it('is not the site’s name', () => {
    const { text } = decode(
      `<meta property="og:title" content="Comptable à Kita">${site}<div><div>${prose}</div></div>`,
    )
    expect(text).toMatch(/^Comptable à Kita\n/)
    expect(text).not.toContain('Emplois du Fleuve')
  })
})

describe('the data’s block', () => {
  const script = `<script type="application/ld+json">{"@type":"JobPosting","title":"Juriste","validThrough":"2026-03-15T00:00:00Z",
    "jobLocation":{"address":{"addressLocality":"Kita","addressCountry":"Mali"}}}</script>`

  it('ends the text and holds every value in the page’s words', () => {
    const { text, pageData } = decode(`${script}<h1>Avis</h1><p>Une ONG recrute.</p>`)
    if (pageData === null) throw new Error('no page data')
    expect(pageData.block.end).toBe(text.length)
    expect(text.slice(pageData.block.start)).toMatch(/^Données de la page\n/)
    const { title, country, deadline, locations } = pageData
    const said = [title, country, deadline, ...locations].map((value) => value && wordsAt(text, value.span))
    expect(said).toEqual(['Juriste', 'Mali', '2026-03-15T00:00:00Z', 'Kita'])
  })

  it('is not there without data, nor with data that says nothing', () => {
    expect(decode('<p>Une ONG recrute.</p>')).toMatchObject({ pageData: null, text: 'Une ONG recrute.' })
    const empty = '<script type="application/ld+json">{"@type":"JobPosting"}</script>'
    expect(decode(`${empty}<p>Une ONG recrute.</p>`)).toMatchObject({ pageData: null, text: 'Une ONG recrute.' })
  })
})

describe('character sets', () => {
  const page = (meta: string) =>
    `<html><head>${meta}</head><body><p>L’équipe est à Kaya – Dossier à 5 €</p></body></html>`
  const read = 'L’équipe est à Kaya – Dossier à 5 €'
  const in1252 = (html: string) =>
    Uint8Array.from([...html].map((c) => ({ '’': 0x92, '–': 0x96, '€': 0x80 })[c] ?? c.charCodeAt(0)))

  it.each([
    '<meta charset="windows-1252">',
    "<META http-equiv='Content-Type' content='text/html; charset=ISO-8859-1'>",
    '<meta charset=nonsense>',
    '',
  ])('windows-1252 by %j', (meta) => {
    expect(decode(in1252(page(meta))).text).toBe(read)
  })

  it('UTF-8 whatever an old meta says, with a mark or without, and UTF-16 by its mark', () => {
    expect(decode(page('<meta charset="iso-8859-1">')).text).toBe(read)
    expect(decode(`\ufeff${page('')}`).text).toBe(read)
    expect(decode(Buffer.from(`\ufeff${page('')}`, 'utf16le')).text).toBe(read)
  })

  it('Arabic windows-1256', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset=windows-1256><p>'), Buffer.from([0xc2, 0xce, 0xd1])])
    expect(decode(bytes).text).toBe('آخر')
  })
})

describe('what is no notice, or too much of one', () => {
  it.each(['', '<html></html>', '<script>var a = "un mot"</script>', '<p hidden>mot</p>', '<p>1 – 2</p>'])(
    '%j',
    (html) => {
      expect(decodeHtml(new TextEncoder().encode(html))).toEqual({ refusal: 'no-text' })
    },
  )

  it('says so when it reads only the beginning', () => {
    const decoded = decode(`<p>Avis de recrutement</p>${'<p>mot</p>'.repeat(200_000)}`)
    expect(decoded.isCut).toBe(true)
    expect(decoded.text.length).toBeLessThanOrEqual(500_000)
    expect(decode('<p>Avis</p>').isCut).toBe(false)
  })

  it('counts no scripts, styles, comments and images towards it', () => {
    const heavy = `<script>${'if(a<b)'.repeat(200_000)}</script><style>${'a>b{}'.repeat(100_000)}</style><!--${'<p>'.repeat(200_000)}-->
      <img src="data:image/png;base64,${'A'.repeat(2_500_000)}"><p>Une ONG recrute.</p>`
    expect(decode(heavy)).toMatchObject({ text: 'Une ONG recrute.', isCut: false })
  })
})
