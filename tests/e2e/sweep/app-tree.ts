import { readdirSync, readFileSync } from 'node:fs'

/** Every page and handler under app/, as `compte/organisations/[slug]`. */
export function routesInTree(): string[] {
  return filesOfApp()
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => file.replace(/\/?(page|route)\.tsx?$/, '').replace(/\([^)]*\)\/?/g, ''))
    .sort()
}

/** Every function of a file of actions: each is an address that anybody may call. */
export function actionsInTree(): string[] {
  return filesOfApp()
    .map((file) => ({ file, code: readFileSync(`app/${file}`, 'utf8') }))
    .filter(({ code }) => /^\s*['"]use server['"]/m.test(code))
    .flatMap(({ file, code }) =>
      [...code.matchAll(/^export (?:async function|const) (\w+)/gm)].map(([, name]) => `${file} ${name}`),
    )
    .sort()
}

/** Relative to app/. */
function filesOfApp(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file))
}

interface Manifest {
  readonly node: Readonly<Record<string, { readonly filename?: string; readonly exportedName?: string }>>
}

/** The ids under which the build answers actions, by file under app/ and name. */
export function actionIds(): ReadonlyMap<string, string> {
  const manifest: Manifest = JSON.parse(
    readFileSync('.next/standalone/.next/server/server-reference-manifest.json', 'utf8'),
  )
  return new Map(
    Object.entries(manifest.node).map(([id, { filename = '', exportedName = '' }]) => [
      `${filename.replace(/^app\//, '')} ${exportedName}`,
      id,
    ]),
  )
}
