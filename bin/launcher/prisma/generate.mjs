// @ts-check
import { existsSync } from 'node:fs'
import { inProject } from '../paths.mjs'
import { hashOf, readStamp, writeStamp } from '../stamp.mjs'
import { step } from '../steps.mjs'
import { runPrisma } from './cli.mjs'

const client = inProject('lib/platform/prisma/client.ts')
const stamp = inProject('lib/platform/prisma/.stamp')

/** Writes the database client (lib/platform/prisma) when the schema or the locked Prisma changed. */
export async function generateClient() {
  const wanted = hashOf(['prisma/schema.prisma', 'package-lock.json'])
  if (existsSync(client) && readStamp(stamp) === wanted) return
  await step('Génération du client de la base', () => runPrisma(['generate']))
  writeStamp(stamp, wanted)
}
