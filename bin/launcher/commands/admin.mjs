// @ts-check
import { prepareDatabase } from '../database.mjs'
import { runCommand } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { runScriptVisibly } from '../script.mjs'

/** `npm run admin -- ADDRESS`: bin/admin.ts with a database, that of the site if it runs. */
await runCommand(async () => {
  await prepareCheckout()
  await prepareDatabase()
  process.exitCode = await runScriptVisibly('bin/admin.ts', process.argv.slice(2))
})
