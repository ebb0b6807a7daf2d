// @ts-check
import { existsSync } from 'node:fs'
import path from 'node:path'
import { readAddress } from './address.mjs'
import { inProject } from './paths.mjs'

/** Reads `.env` (the shell's own variables win), says where the site is, and keeps every tool we start off the network. */
export function prepareEnvironment() {
  if (existsSync(inProject('.env'))) process.loadEnvFile(inProject('.env'))
  Object.assign(process.env, {
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
    SITE_URL: process.env.SITE_URL || readAddress().url,
    // `env node` in what we start must find the Node that runs us.
    PATH: [path.dirname(process.execPath), inProject('node_modules/.bin'), process.env.PATH].join(path.delimiter),
  })
}
