import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawCard } from '@/app/offres/[slug]/carte/[version]/draw-card'

const run = promisify(execFile)
const long = 'Responsable du suivi, de l’évaluation, de la redevabilité et de l’apprentissage du programme de santé '
const words = {
  site: 'Baara',
  title: long.repeat(3),
  whoAndWhere: long.repeat(3),
  label: 'Date limite',
  until: 'mercredi 30 septembre 2026 à 23\u00a0h\u00a059',
  caution: '',
}

describe('the picture of an offer', () => {
  it('is a JPEG of 1200 × 630 under 100 kB, whatever the words', async () => {
    for (const isClosed of [false, true]) {
      const picture = await drawCard(words, { isClosed })
      expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(picture.length).toBeLessThan(100_000)
    }
  })

  it.each([
    ['of an offer without a date', 'Au fil de l’eau, jusqu’à ce que le poste soit pourvu', ''],
    ['of one whose date cannot be placed', 'L’annonce donne une date que l’on ne peut pas situer', ''],
    ['of one with a cautious date', words.until, 'Par prudence, envoyez avant le 29 septembre à 23\u00a0h\u00a059.'],
  ])('%s keeps its deadline clear of the edge', async (_, until, caution) => {
    const picture = await drawCard({ ...words, until, caution }, { isClosed: false })
    const edge = await sharp(picture)
      .extract({ left: 0, top: 612, width: 1200, height: 18 })
      .greyscale()
      .raw()
      .toBuffer()
    expect(Math.max(...edge)).toBeLessThan(90)
  })

  it('says on its face that an offer is closed', async () => {
    const ground = async (isClosed: boolean) => [
      ...(await sharp(await drawCard(words, { isClosed }))
        .extract({ left: 8, top: 600, width: 1, height: 1 })
        .raw()
        .toBuffer()),
    ]
    expect((await ground(false))[0]).toBeLessThan(60)
    expect((await ground(true))[0]).toBeGreaterThan(200)
  })

  it('takes words that look like markup, or that no font has, as they are', async () => {
    const title = '<b>R&D</b> \0 \ud83d </span>'
    await expect(drawCard({ ...words, title, whoAndWhere: '' }, { isClosed: false })).resolves.toBeInstanceOf(
      Uint8Array,
    )
  })

  it('has its accents on a machine without a single font', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baara-fonts-'))
    const config = join(folder, 'fonts.conf')
    await writeFile(config, `<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`)
    const program = `
      const { drawCard } = await import('./app/offres/[slug]/carte/[version]/draw-card.ts')
      const words = { site: 'Baara', whoAndWhere: '', label: 'Date limite', until: '', caution: '' }
      for (const title of ['Chargée', 'Chargee', 'منسق'])
        console.log(Buffer.from(await drawCard({ ...words, title }, { isClosed: false })).toString('base64'))`
    const { stdout } = await run(
      process.execPath,
      ['--conditions=react-server', '--import', 'tsx', '--input-type=module', '--eval', program],
      { env: { ...process.env, FONTCONFIG_FILE: config }, maxBuffer: 10_000_000 },
    )
    await rm(folder, { recursive: true })
    const [accented = '', plain = '', arabic = ''] = stdout.trim().split('\n')
    // Where the accent of « é » stands, above the letters' own height, and in the letters of each title.
    const ink = await Promise.all([accented, plain, arabic].map((picture) => inkOf(Buffer.from(picture, 'base64'))))
    expect(ink[1]).toBeGreaterThan(2000)
    expect(ink[0]).toBeGreaterThan((ink[1] ?? 0) + 40)
    expect(ink[2]).toBeGreaterThan(1000)
  }, 30_000)
})

/** Dark pixels of the title. */
async function inkOf(picture: Buffer): Promise<number> {
  const title = { left: 72, top: 140, width: 1056, height: 120 }
  const pixels = await sharp(picture).extract(title).greyscale().raw().toBuffer()
  return pixels.filter((pixel) => pixel < 100).length
}
