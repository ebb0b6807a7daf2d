import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/postcss'
import postcss from 'postcss'

// One style sheet for every page, named after its content so that it may be kept for ever: public/assets/baara.<hash>.css.
// public/assets/baara.json tells the pages its name.
const source = fileURLToPath(new URL('../app/baara.css', import.meta.url))
const assets = fileURLToPath(new URL('../public/assets/', import.meta.url))

const { css } = await postcss([tailwindcss({ optimize: { minify: true } })]).process(await readFile(source, 'utf8'), {
  from: source,
})
const name = `baara.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`

await mkdir(assets, { recursive: true })
await writeFile(`${assets}${name}`, css)
await writeFile(`${assets}baara.json`, JSON.stringify({ stylesheet: `/assets/${name}` }))
// Last, so that a page served meanwhile finds its own.
for (const file of await readdir(assets))
  if (/^baara\..+\.css$/.test(file) && file !== name) await rm(`${assets}${file}`)
console.log(`public/assets/${name} (${css.length} octets)`)
