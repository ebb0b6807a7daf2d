// @ts-check
import { installDependencies } from './install.mjs'
import { generateClient } from './prisma/generate.mjs'

/** What every command needs before it touches anything installed or generated. */
export async function prepareCheckout() {
  await installDependencies()
  await generateClient()
}
