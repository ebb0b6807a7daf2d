import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const assets = fileURLToPath(new URL('../public/assets/', import.meta.url))
const manifest = `${assets}baara.json`

/**
 * Writes public/assets/baara.<hash>.<extension>, named after its content so that it may be kept for ever, and its name into
 * public/assets/baara.json, where the pages find it.
 */
export async function writeAsset(
  key: 'stylesheet' | 'script',
  extension: 'css' | 'js',
  content: string,
): Promise<void> {
  const name = `baara.${createHash('sha256').update(content).digest('hex').slice(0, 10)}.${extension}`
  await mkdir(assets, { recursive: true })
  await writeFile(`${assets}${name}`, content)
  await writeFile(manifest, JSON.stringify({ ...(await readManifest()), [key]: `/assets/${name}` }))
  // Last, so that a page served meanwhile finds its own.
  for (const file of await readdir(assets))
    if (file.startsWith('baara.') && file.endsWith(`.${extension}`) && file !== name) await rm(`${assets}${file}`)
  console.log(`public/assets/${name} (${Buffer.byteLength(content)} octets)`)
}

async function readManifest(): Promise<object> {
  const written = await readFile(manifest, 'utf8').catch(() => '{}')
  return JSON.parse(written)
}
