import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { database } from '@/lib/platform/database'
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
    expect(offer.notice).toMatchObject({ text: notice, source: 'comptable.txt', isExample: false })
    expect(offer.closesAt).toEqual(new Date('2026-11-27T17:00:00Z'))
  })

  it('publishes with --publish, and keeps the source it is told', async () => {
    const source = 'https://danaya.example/avis'
    const { code, stdout } = await importFiles('--publish', await fileOf('comptable.txt', notice), '--source', source)
    expect(code).toBe(0)
    expect(stdout).toMatch(/\/offres\/comptable-segou-\S+ publiée\n$/)
    const offer = await database.offer.findFirstOrThrow({ include: { notice: true } })
    expect([offer.status, offer.notice.source]).toEqual(['PUBLISHED', source])
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
      'latin1.txt': [Uint8Array.of(0x54, 0xe9, 0x72, 0x61), 'n’est pas codé en UTF-8'],
      'enorme.txt': [new Uint8Array(5_000_001).fill(0x61), 'dépasse 5 Mo'],
    } as const
    const paths = await Promise.all(Object.entries(refused).map(([name, [content]]) => fileOf(name, content)))
    const { code, stdout, stderr } = await importFiles(
      ...paths,
      path.join(folder, 'absent.txt'),
      await fileOf('comptable.txt', notice),
    )
    expect(code).toBe(1)
    const lines = stderr.trim().split('\n')
    expect(lines).toHaveLength(5)
    for (const [i, [name, [, reason]]] of Object.entries(refused).entries()) {
      expect(lines[i]).toContain(name)
      expect(lines[i]).toContain(reason)
    }
    expect(lines[4]).toMatch(/absent\.txt.*n’existe pas/)
    expect(stdout).toMatch(/\/offres\/comptable-segou-/)
    expect(await database.notice.count()).toBe(1)
  })

  it.each([[[]], [['--publier', 'comptable.txt']]])('explains itself when it is called with %j', async (args) => {
    const { code, stdout, stderr } = await importFiles(...args)
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^Usage\u00a0: npm run import/)
  })
})
