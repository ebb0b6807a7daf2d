// @ts-check
import { buildWhenStale } from '../build.mjs'
import { prepareEnvironment } from '../environment.mjs'
import { Failure } from '../failure.mjs'
import { runCommand } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { runScriptVisibly } from '../script.mjs'

const benches = ['reading', 'site']

/** `npm run bench [-- reading|site]`: figures of this machine; the site's on databases of its own. */
await runCommand(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !benches.includes(name))
  if (unknown) throw new Failure(`« ${unknown} » ne se mesure pas : ${benches.join(', ')}.`)
  prepareEnvironment()
  await prepareCheckout()
  for (const name of benches) {
    if (names.length > 0 && !names.includes(name)) continue
    if (name === 'site') await buildWhenStale()
    process.exitCode = (await runScriptVisibly(`bin/bench/${name}.ts`, [])) || process.exitCode
  }
})
