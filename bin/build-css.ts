import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/postcss'
import postcss from 'postcss'
import { writeAsset } from './write-asset'

// One style sheet for every page.
const source = fileURLToPath(new URL('../app/baara.css', import.meta.url))
const { css } = await postcss([tailwindcss({ optimize: { minify: true } })]).process(await readFile(source, 'utf8'), {
  from: source,
})
await writeAsset('stylesheet', 'css', css)
