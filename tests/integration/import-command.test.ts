import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/platform/database'
import { zipOf } from '@/tests/factories/zip'
import { runProgram } from '@/tests/setup/run-program'

const notice = `ONG Exemple Danaya
Bamako, Mali
Date de publication : 2 novembre 2026

AVIS DE RECRUTEMENT

Intitulé du poste : Comptable
Lieu d’affectation : Ségou
Type de contrat : CDD de 12 mois

Envoyer CV et lettre de motivation à rh@danaya.example au plus tard le 27 novembre 2026 à 17h00.
`

const fixturePath = (name: string) => path.resolve('tests/fixtures/files', name)

let folder = ''
const fileOf = async (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return file
}
const importFiles = (...args: string[]) => runProgram('bin/import.ts', args)

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(async () => {
  await database.offer.deleteMany()
  await database.notice.deleteMany()
})

describe('npm run import', () => {
  it('stores a notice that waits for moderation, and says where and why', async () => {
    const { code, stdout, stderr } = await importFiles(await fileOf('comptable.txt', notice))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/offres\/comptable-segou-\S+ en attente de modération\u00a0: la publication n’a pas été demandée/,
    )
    const offer = await database.offer.findFirstOrThrow({ include: { notice: true } })
    expect(offer.status).toBe('PENDING')
    expect(offer.notice).toMatchObject({ text: notice, isExample: false })
    expect(offer.source).toBe('comptable.txt')
    expect(offer.closesAt).toEqual(new Date('2026-11-27T17:00:00Z'))
  })

  it('publishes with --publish, and keeps the source it is told', async () => {
    const source = 'https://danaya.example/avis'
    const { code, stdout } = await importFiles('--publish', await fileOf('comptable.txt', notice), '--source', source)
    expect(code).toBe(0)
    expect(stdout).toMatch(/\/offres\/comptable-segou-\S+ publiée\n$/)
    const offer = await database.offer.findFirstOrThrow()
    expect([offer.status, offer.source]).toEqual(['PUBLISHED', source])
  })

  it('says a text it has, gives its address again, and stores nothing', async () => {
    const first = await importFiles(await fileOf('comptable.txt', notice))
    const again = await importFiles(await fileOf('copie.txt', `\uFEFF${notice}`))
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('copie.txt\u00a0: cette annonce est déjà connue, rien n’a été enregistré.')
    expect(again.stdout).toContain(first.stdout.split(' ')[0])
    expect([await database.notice.count(), await database.offer.count()]).toEqual([1, 1])
  })

  it('names each file it refuses and why, and imports the others', async () => {
    const refused = {
      'vide.txt': ['', 'est vide'],
      'image.txt': [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0), 'n’est pas du texte'],
      'arabe.txt': [Uint8Array.of(0xc7, 0xe1, 0xcc, 0xe3), 'codage inconnu'],
      'enorme.txt': [new Uint8Array(5_000_001).fill(0x61), '5 Mo de texte'],
      'avis.pdf': ['%PDF-1.7 coupé', 'est abîmé'],
      'avis.docx': [zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'est un classeur'],
    } as const
    const paths = await Promise.all(Object.entries(refused).map(([name, [content]]) => fileOf(name, content)))
    const { code, stdout, stderr } = await importFiles(
      ...paths,
      path.join(folder, 'absent.txt'),
      await fileOf('comptable.txt', notice),
    )
    expect(code).toBe(1)
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(7)
    for (const [i, [name, [, reason]]] of Object.entries(refused).entries()) {
      expect(lines[i]).toContain(name)
      expect(lines[i]).toContain(reason)
    }
    expect(lines[6]).toMatch(/absent\.txt.*n’existe pas/)
    expect(stdout).toMatch(/\/offres\/comptable-segou-/)
    expect(await database.notice.count()).toBe(1)
  }, 60_000)

  it('takes a PDF and a Word document by their content, each once', async () => {
    const pdf = fixturePath('deux-colonnes.pdf')
    const disguised = await fileOf('avis.txt', await readFile(fixturePath('assistant.docx')))
    const { code, stdout, stderr } = await importFiles('--publish', pdf, disguised, pdf)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout.match(/déjà connue/g)).toHaveLength(1)
    expect(await database.notice.count()).toBe(2)
    const offer = await database.offer.findFirstOrThrow({ where: { source: 'deux-colonnes.pdf' } })
    expect(offer.closesAt).toEqual(new Date('2026-11-30T16:30:00Z'))
    const word = await database.notice.findFirstOrThrow({ where: { offers: { some: { source: 'avis.txt' } } } })
    expect(word.text).toContain('Assistant administratif | 1 | Kaédi')
  }, 60_000)

  it('marks what it read on an image, and leaves its deadline to a person', async () => {
    const { code, stdout } = await importFiles('--publish', fixturePath('affiche.png'))
    expect(code).toBe(0)
    expect(stdout).toMatch(/en attente de modération\u00a0: l’annonce a été lue sur une image/)
    const offer = await database.offer.findFirstOrThrow({ include: { evidence: true } })
    expect([offer.status, offer.closesAt]).toEqual(['PENDING', new Date('2026-12-04T18:00:00Z')])
    expect(offer.evidence.map(({ flags }) => flags.includes('ocr'))).not.toContain(false)
  }, 60_000)

  it('says that a file was read in part', async () => {
    const { stdout } = await importFiles(fixturePath('deux-cents-pages.pdf'))
    expect(stdout).toContain('deux-cents-pages.pdf\u00a0: seul le début de ce fichier a été lu.')
  }, 60_000)

  it.each([[[]], [['--publier', 'comptable.txt']]])('explains itself when it is called with %j', async (args) => {
    const { code, stdout, stderr } = await importFiles(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Usage\u00a0: npm run import/)
  })
})
