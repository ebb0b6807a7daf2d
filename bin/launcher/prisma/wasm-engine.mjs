// @ts-check
import { writeSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { migrationAdapterFactory } from './migration-adapter.mjs'

/** Node 20 cannot import a .wasm file: the module is put together here. */
async function loadEngine() {
  const folder = import.meta.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
  const bytes = await readFile(fileURLToPath(new URL('schema_engine_bg.wasm', folder)))
  const glue = /** @type {any} */ (bindings)
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  const engine = /** @type {any} */ (instance.exports)
  glue.__wbg_set_wasm(engine)
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: endInPanic } })
  engine.__wbindgen_start()
}

/**
 * A panic settles no promise: the native engine ends with this code, and the CLI shows the message.
 * @param {string} message
 */
function endInPanic(message) {
  writeSync(2, `${JSON.stringify({ level: 'ERROR', fields: { message } })}\n`)
  process.exit(101)
}

/** @type {Promise<void> | undefined} */
let loading

/**
 * Calls one method of the engine, on an engine of its own: `evaluateDataLoss` and `createMigration` fail on one that has
 * not just diagnosed (« shadow DB must be provided through an external factory »), and on one that did something else.
 * @param {string} method
 * @param {any} params
 * @param {{ url?: string }} datasource
 * @param {[string, string][]} datamodels
 */
export async function callEngine(method, params, datasource, datamodels) {
  loading ??= loadEngine()
  await loading
  const factory = bindMigrationAwareSqlAdapterFactory(migrationAdapterFactory(String(datasource.url)))
  // An empty list is a panic; no list is fine.
  const options = { datamodels: datamodels.length > 0 ? datamodels : undefined }
  const engine = /** @type {any} */ (await bindings.SchemaEngine.new(options, () => {}, factory))
  try {
    if (method === 'evaluateDataLoss' || method === 'createMigration')
      await engine.devDiagnostic({ migrationsList: params.migrationsList, filters: params.filters })
    return await engine[method === 'getDatabaseVersion' ? 'version' : method](params)
  } finally {
    engine.free()
  }
}
