// @ts-check
import { Failure } from './failure.mjs'
import { onStop } from './lifecycle.mjs'
import { inProject } from './paths.mjs'
import { startPostgres } from './postgres/server.mjs'
import { migrate } from './prisma/migrate.mjs'
import { runScript } from './script.mjs'
import { say, step } from './steps.mjs'

/** Gives the command a database that is there, migrated and seeded; its address is DATABASE_URL from then on. */
export async function prepareDatabase() {
  if (process.env.DATABASE_URL) await checkGivenServer(process.env.DATABASE_URL)
  else process.env.DATABASE_URL = await startOwnServer()
  await migrate(process.env.DATABASE_URL)
  say((await step('Lieux et annonces de démonstration', () => runScript('prisma/seed.ts'))).trim())
}

async function startOwnServer() {
  const server = await step('Démarrage de PostgreSQL', () => startPostgres(inProject('.data/pg')))
  onStop(() => server.stop())
  if (!server.folder.startsWith(inProject('.data')))
    say(`La base est gardée dans ${server.folder} : le compte de PostgreSQL n’a pas accès à ce dossier-ci.`)
  return server.url('baara')
}

/** @param {string} url */
async function checkGivenServer(url) {
  const { tryConnection } = await import('./prisma/connection.mjs')
  await step('Connexion au serveur de DATABASE_URL', () => tryConnection(url)).catch((error) => {
    // A database that does not exist yet is made by the migration.
    if (error.code === '3D000') return
    throw new Failure(
      `Le serveur PostgreSQL de DATABASE_URL refuse la connexion (${error.message || error.code}) : corrigez l’adresse ou démarrez le serveur.`,
    )
  })
}
