import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Which module may use which: a line may use those named on it and itself. No line names one above it, so no cycle can form. */
const allowed: Record<string, readonly string[]> = {
  administration: ['accounts', 'copy', 'search', 'offers', 'deadlines', 'places', 'text', 'platform'],
  alerts: ['accounts', 'copy', 'search', 'offers', 'deadlines', 'places', 'platform'],
  reminders: ['accounts', 'copy', 'offers', 'deadlines', 'platform'],
  moderation: ['accounts', 'copy', 'offers', 'extraction', 'deadlines', 'places', 'text', 'platform'],
  posting: ['ingestion', 'accounts', 'offers', 'decoding', 'extraction', 'deadlines', 'places', 'text', 'platform'],
  ingestion: ['accounts', 'offers', 'decoding', 'extraction', 'deadlines', 'places', 'text', 'platform'],
  accounts: ['copy', 'offers', 'text', 'platform'],
  feeds: ['copy', 'search', 'offers', 'extraction', 'deadlines', 'places', 'text'],
  copy: ['search', 'offers', 'extraction', 'deadlines', 'places', 'text'],
  search: ['offers', 'extraction', 'deadlines', 'places', 'text', 'platform'],
  offers: ['extraction', 'deadlines', 'places', 'text', 'platform'],
  decoding: ['extraction', 'deadlines', 'places', 'text', 'platform'],
  extraction: ['deadlines', 'places', 'text'],
  deadlines: ['places', 'text'],
  places: ['text'],
  text: [],
  platform: [],
}

const files = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.mjs'],
  {
    encoding: 'utf8',
  },
)
  .split('\n')
  // Git still lists a file that was deleted since the last commit.
  .filter((file) => existsSync(file))
const sources = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))

interface Import {
  readonly from: string
  /** The file imported, or the package. */
  readonly to: string
  readonly isType: boolean
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(file: string): Import[] {
  return [...(sources.get(file) ?? '').matchAll(importPattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? ''
    return { from: file, to: resolve(file, specifier), isType: match[1] !== undefined }
  })
}

function resolve(file: string, specifier: string): string {
  const path = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? normalize(join(dirname(file), specifier))
      : null
  if (path === null) return specifier
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => sources.has(candidate)) ?? path
}

const moduleOf = (path: string) => /^lib\/([^/]+)\//.exec(path)?.[1]
const inLib = files.filter((file) => file.startsWith('lib/'))
const imports = files.filter((file) => !file.startsWith('tests/')).flatMap(importsOf)

/** Lines of code without comments and strings, so that a word in a sentence is no offence. */
const code = (file: string) =>
  (sources.get(file) ?? '').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

describe('who may import whom', () => {
  it('sees the imports at all', () => {
    expect(imports.filter(({ to }) => to.startsWith('lib/')).length).toBeGreaterThan(50)
  })

  it('lists every module of lib', () => {
    expect([...new Set(inLib.map(moduleOf))].filter((name) => name === undefined || !(name in allowed))).toEqual([])
  })

  it('holds the table', () => {
    const offences = imports.filter(({ from, to }) => {
      const [source, target] = [moduleOf(from), moduleOf(to)]
      if (source === undefined) return false
      if (/^(app|components|bin|tests|prisma)\//.test(to)) return true
      return target !== undefined && target !== source && !allowed[source]?.includes(target)
    })
    expect(offences).toEqual([])
  })

  it('lets components use words and pure files only', () => {
    const offences = imports.filter(
      ({ from, to, isType }) =>
        from.startsWith('components/') &&
        (/^(app|bin|tests|prisma)\//.test(to) || (!isType && to.startsWith('lib/') && isServerOnly(to))),
    )
    expect(offences).toEqual([])
  })

  it('keeps app, bin and tests at the top', () => {
    // The framework's own file at the top starts what the site does beside answering.
    const top = /^(app|bin|tests)\/|^instrumentation\.ts$/
    const offences = imports.filter(({ from, to }) => !top.test(from) && /^(app|tests)\//.test(to))
    expect(offences).toEqual([])
  })
})

function isServerOnly(file: string): boolean {
  return /(?:^|\n)import 'server-only'/.test(sources.get(file) ?? '')
}

describe('pure files', () => {
  it('import none that may only run on a server', () => {
    const offences = imports.filter(
      ({ from, to, isType }) => from.startsWith('lib/') && !isServerOnly(from) && !isType && isServerOnly(to),
    )
    expect(offences).toEqual([])
  })

  it.each(['text', 'places', 'deadlines', 'extraction', 'copy', 'feeds'])('are all there is in lib/%s', (module) => {
    const outside = /^(node:|next|react-dom|@prisma|pg$)/
    const offences = imports.filter(
      ({ from, to }) => moduleOf(from) === module && (outside.test(to) || isServerOnly(to)),
    )
    expect(offences).toEqual([])
  })

  it('take the time as an argument', () => {
    const offences = inLib.filter((file) => /\bnew Date\(\s*\)|\bDate\.now\(|\bnew TZDate\(\s*\)/.test(code(file)))
    expect(offences).toEqual([])
  })

  it('take their settings from lib/platform/env.ts', () => {
    const offences = files.filter(
      (file) =>
        /^(lib|components|app)\//.test(file) && file !== 'lib/platform/env.ts' && /\bprocess\.env\b/.test(code(file)),
    )
    expect(offences).toEqual([])
  })
})

describe('the tree', () => {
  it('has the top level that people know', () => {
    const top = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]))
    const known = ['app', 'bin', 'components', 'lib', 'prisma', 'public', 'tests']
    expect([...top].filter((name) => !known.includes(name ?? ''))).toEqual([])
  })

  it('has no drawers for anything', () => {
    const offences = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)|(^|\/)index\.tsx?$/.test(file),
    )
    expect(offences).toEqual([])
  })
})
