import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isOverBudget } from '@/bin/page-budget/budget'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const names = ['heaviest offer', 'list of 20 offers', 'list of a country', 'home', 'empty result', 'calendar']

/** Weighs the pages as the build does, with a style sheet of so many kilobytes that nothing makes smaller. */
async function weighWith(kilobytes: number) {
  const folder = await mkdtemp(join(tmpdir(), 'baara-weights-'))
  try {
    await mkdir(join(folder, 'public/assets'), { recursive: true })
    const files = { stylesheet: '/assets/a.css', script: '/assets/a.js' }
    await writeFile(join(folder, 'public/assets/baara.json'), JSON.stringify(files))
    await writeFile(join(folder, 'public/assets/a.css'), randomBytes(kilobytes * 1000))
    await writeFile(join(folder, 'public/assets/a.js'), '')
    await writeFile(join(folder, 'public/baara.svg'), '')
    return spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(root, 'bin/page-budget/weigh-pages.tsx')],
      { cwd: folder, encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: join(root, 'tsconfig.json') } },
    )
  } finally {
    await rm(folder, { recursive: true })
  }
}

// Each starts the program: seconds on a quiet machine, tens of them on a busy one.
describe('the weight of the pages', { timeout: 120_000 }, () => {
  it('of every kind is printed, and fails the build where one is over its budget', async () => {
    // The budget of a list is 40 kB, that of an offer 30: the page itself comes on top.
    const { status, stdout, stderr } = await weighWith(39)
    expect(stdout.match(/^[^:]+(?=: first visit )/gm)).toEqual(names)
    for (const line of stdout.trim().split('\n')) {
      const figures = /: first visit ([\d.]+) kB of (\d+), the page alone ([\d.]+) kB of 12$/.exec(line) ?? []
      const [visit = 0, budget = 0, page = 0] = figures.slice(1).map(Number)
      expect([budget, visit > budget]).toEqual([line.startsWith('heaviest offer') ? 30 : 40, true])
      expect(visit - page).toBeCloseTo(39, 0)
    }
    expect([status, stderr.trim()]).toEqual([1, `Over budget: ${names.join(', ')}`])
  })

  it('within it, and only then, lets the build go on', async () => {
    const { status, stdout, stderr } = await weighWith(1)
    expect([status, stderr, stdout.trim().split('\n').length]).toEqual([0, '', names.length])
  })

  it.each([
    ['to the byte', 30_000, 12_000, false],
    ['a byte too much at the first visit', 30_001, 12_000, true],
    ['a byte too much for every further page', 29_000, 12_001, true],
  ])('%s', (_, firstVisit, page, isOver) => {
    expect(isOverBudget({ name: 'a page', page, firstVisit, budget: 30 })).toBe(isOver)
  })
})
