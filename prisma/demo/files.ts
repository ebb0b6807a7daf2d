import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The demonstration notices as written, in the order of their names. */
export async function demonstrationFiles(): Promise<readonly { name: string; content: string }[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort()
  return Promise.all(names.map(async (name) => ({ name, content: await readFile(path.join(folder, name), 'utf8') })))
}
