// @ts-check
import { build } from '../build.mjs'
import { runCommand } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'

/** `npm run build`: the production build in .next/standalone. */
await runCommand(async () => {
  await prepareCheckout()
  await build()
})
