// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { runQuietly } from '../child.mjs'
import { inProject } from '../paths.mjs'

/** The Prisma command, run by our own Node. */
export const prismaProgram = inProject('node_modules/prisma/build/index.js')

/**
 * Prisma fetches a native schema engine over the network at first use. Where none lies there yet, ours stands in: the
 * same engine, compiled to WebAssembly, from npm.
 */
export function chooseSchemaEngine() {
  const engines = inProject('node_modules/@prisma/engines')
  const native = existsSync(engines) && readdirSync(engines).some((name) => name.startsWith('schema-engine-'))
  if (!native) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= inProject('bin/launcher/prisma/schema-engine.mjs')
}

/**
 * @param {readonly string[]} args
 * @param {import('../child.mjs').ProgramOptions} [options]
 */
export function runPrisma(args, options) {
  chooseSchemaEngine()
  return runQuietly(process.execPath, [prismaProgram, ...args], options)
}
