import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { writeAsset } from './write-asset'

// The one script of the public pages; app/enhancements.ts says why there is one.
const source = fileURLToPath(new URL('../app/enhancements.ts', import.meta.url))
const { outputFiles } = await build({
  entryPoints: [source],
  bundle: true,
  minify: true,
  format: 'esm',
  // What understands `type=module` and `fetch`: cheap phones are not replaced often.
  target: 'es2018',
  write: false,
})
await writeAsset('script', 'js', outputFiles[0]?.text ?? '')
