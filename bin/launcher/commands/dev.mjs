// @ts-check
import { readAddress, requireFreePort } from '../address.mjs'
import { buildAssets } from '../build.mjs'
import { runVisibly } from '../child.mjs'
import { prepareDatabase } from '../database.mjs'
import { runCommand, untilStopped } from '../lifecycle.mjs'
import { inProject } from '../paths.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { watchScript } from '../script.mjs'

/** `npm run dev`: the site rebuilt as its code changes. */
await runCommand(async () => {
  const address = readAddress()
  await requireFreePort(address)
  await prepareCheckout()
  await prepareDatabase()
  await buildAssets()
  const next = [inProject('node_modules/next/dist/bin/next'), 'dev', '-H', address.host, '-p', String(address.port)]
  const watching = watchScript('bin/build-css.ts', ['app', 'components'])
  process.exitCode = await Promise.race([untilStopped(), watching, runVisibly(process.execPath, next)])
})
