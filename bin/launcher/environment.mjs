// @ts-check
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
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
    AUTH_SECRET: process.env.AUTH_SECRET || ownSecret(),
    // The built site runs in a folder of its own.
    MAIL_FOLDER: path.resolve(inProject(), process.env.MAIL_FOLDER || '.data/mail'),
    // `env node` in what we start must find the Node that runs us.
    PATH: [path.dirname(process.execPath), inProject('node_modules/.bin'), process.env.PATH].join(path.delimiter),
  })
}

/** What signs sessions and links where nobody gave one: drawn once, so that a restart signs nobody out. */
function ownSecret() {
  const file = inProject('.data/auth-secret')
  mkdirSync(path.dirname(file), { recursive: true })
  try {
    // Refused where the file is already there: two commands at once agree on one secret.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFileSync(file, 'utf8')
}
