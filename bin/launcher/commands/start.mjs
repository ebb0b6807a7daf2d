// @ts-check
import { performance } from 'node:perf_hooks'
import { readAddress, requireFreePort } from '../address.mjs'
import { buildWhenStale } from '../build.mjs'
import { prepareDatabase } from '../database.mjs'
import { runCommand, untilStopped } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { runScript } from '../script.mjs'
import { serve } from '../serve.mjs'
import { step } from '../steps.mjs'

/** `npm start`: from a fresh clone to the served site. */
await runCommand(async () => {
  const address = readAddress()
  await requireFreePort(address)
  await prepareCheckout()
  await prepareDatabase()
  await buildWhenStale()
  await requireFreePort(address)
  await step('Ouverture du site', () => serve(address))
  const seconds = Math.round(performance.now() / 1000)
  const links = await runScript('bin/first-links.ts')
  if (links !== '') console.log(`\n${links.trim()}`)
  console.log(`\nBaara est prêt après ${seconds} s : ${address.url}\nCtrl-C pour arrêter.`)
  await untilStopped()
})
