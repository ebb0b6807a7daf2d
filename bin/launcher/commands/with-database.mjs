// @ts-check
import { runVisibly } from '../child.mjs'
import { prepareDatabase } from '../database.mjs'
import { Failure } from '../failure.mjs'
import { runCommand } from '../lifecycle.mjs'
import { prepareCheckout } from '../prepare.mjs'
import { chooseSchemaEngine } from '../prisma/cli.mjs'

/** `node bin/with-database.mjs COMMAND…` runs any command with DATABASE_URL set to the project's database. */
await runCommand(async () => {
  const [command, ...args] = process.argv.slice(2)
  if (!command)
    throw new Failure('Indiquez la commande à lancer : node bin/with-database.mjs npx prisma migrate status')
  await prepareCheckout()
  await prepareDatabase()
  chooseSchemaEngine()
  process.exitCode = await runVisibly(command, args)
})
