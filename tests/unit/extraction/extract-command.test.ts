import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { fileRefusalSentences } from '@/lib/copy/ingestion-sentences'

const root = fileURLToPath(new URL('../../../', import.meta.url))

function extract(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}node_modules/tsx/dist/cli.mjs`, `${root}bin/extract.ts`, ...args],
    { input, encoding: 'utf8' },
  )
  return { status, stdout, stderr }
}

// Each test starts the command: a second on a quiet machine, tens of them on a busy one.
describe('npm run extract', { timeout: 120_000 }, () => {
  it('--jsonl answers line by line in order; names a bad line by its number and still answers the others', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Poste : Juriste\nDate limite : 4 mai', published: '2026-04-01', country: 'ML' }),
      '{ not json',
      JSON.stringify({ id: 'b', texte: 'Poste : Juriste' }),
      JSON.stringify({ id: 'c', text: '' }),
    ]
    const { status, stdout, stderr } = extract(['--jsonl'], lines.join('\n'))
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(answers[0]).toMatchObject({
      country: 'ML',
      postings: [{ title: 'Juriste', deadline: { date: '2026-05-04' } }],
    })
    expect(stderr.trim().split('\n')).toEqual([
      'Ligne 2 : ce n’est pas du JSON.',
      'Ligne 3 : le champ « text » manque ou n’a pas la forme attendue.',
    ])
    expect(status).toBe(1)
  })

  it('shows a notice from standard input as a card, each value with its words and doubts', () => {
    const { status, stdout } = extract(['-'], 'Poste : Juriste (02)\nDate limite : 4 mai 2026 à minuit\n')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ {2}Intitulé +Juriste +«\u00a0Poste : Juriste \(02\)\u00a0»$/m)
    expect(stdout).toMatch(/^! Date limite +lundi 4\u00a0mai 2026 à 24\u00a0h$/m)
    expect(stdout).not.toContain('Dates du texte')
  })

  it('--trace says under the card why each date was taken or left, wherever it stands among the arguments', () => {
    const notice = 'Poste : Juriste\nDate limite : 4 mai 2026\nPrise de fonction : 1er juin 2026\n'
    for (const args of [
      ['--trace', '-'],
      ['-', '--trace'],
    ]) {
      const { status, stdout } = extract(args, notice)
      expect(status).toBe(0)
      expect(stdout.indexOf('Intitulé')).toBeLessThan(stdout.indexOf('Dates du texte\u00a0: 2'))
      expect(stdout).toMatch(/^→ l\. 2, 30 .*\[4 mai 2026\]/m)
      expect(stdout).toMatch(/prise de service, par «\u00a0prise de fonction\u00a0» · laissée$/m)
    }
  })

  it('names each file that holds no notice with the reason, shows the others and exits with 1', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'baara-extract-'))
    try {
      const contents = {
        'good.txt': 'Poste : Juriste',
        'empty.txt': ' \n',
        'binary.txt': new Uint8Array([0x61, 0, 0x62]),
      }
      const paths = Object.keys(contents).map((name) => join(folder, name))
      await Promise.all(Object.values(contents).map((content, i) => writeFile(paths[i] ?? '', content)))
      const missing = join(folder, 'missing.txt')
      const { status, stdout, stderr } = extract([missing, ...paths], '')
      expect(stdout).toMatch(/^ {2}Intitulé +Juriste /m)
      const [good, empty, binary] = paths
      expect(stderr.trim().split('\n')).toEqual([
        `${missing}\u00a0: ${fileRefusalSentences['not-found']}`,
        `${empty}\u00a0: ${fileRefusalSentences.empty}`,
        `${binary}\u00a0: ${fileRefusalSentences.binary}`,
      ])
      expect(stdout).toContain(`━━ ${good}`)
      expect(status).toBe(1)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('refuses an empty standard input and a wrong use, with exit code 1', () => {
    expect(extract(['-'], '')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('est vide') })
    for (const args of [[], ['--trace'], ['--jsonl', '--trace'], ['--other', '-']])
      expect(extract(args, '')).toMatchObject({ status: 1, stderr: expect.stringContaining('Usage') })
  })
})
