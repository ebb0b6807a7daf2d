#!/usr/bin/env node
// @ts-check
// Stands in for Prisma's native schema engine: speaks its protocol (JSON-RPC, a message a line, on stdin and stdout) and
// its two commands, over the same engine compiled to WebAssembly.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { createDatabase, describeConnectionError, tryConnection } from './connection.mjs'
import { callEngine } from './wasm-engine.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { datamodels: { type: 'string', multiple: true }, datasource: { type: 'string' } },
})
const datasource = typeof values.datasource === 'string' ? JSON.parse(values.datasource) : {}
const datamodels = /** @type {string[]} */ (values.datamodels ?? [])

if (values.version) console.log('schema-engine-cli wasm')
else if (positionals[0] === 'cli') await runCommand(String(positionals[1]))
else await serve()

/** @param {string} command `can-connect-to-database` or `create-database` */
async function runCommand(command) {
  try {
    if (command === 'create-database') await createDatabase(datasource.url)
    else await tryConnection(datasource.url)
  } catch (error) {
    const { code, message } = describeConnectionError(error, datasource.url)
    // The CLI skips the first line.
    console.error('schema-engine')
    console.error(
      JSON.stringify({ level: 'ERROR', target: 'schema_engine::logger', fields: { error_code: code, message } }),
    )
    process.exitCode = 1
  }
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin })) {
    const request = JSON.parse(line)
    // The CLI's receipt for a `print` of ours.
    if (!request.method) continue
    send({ jsonrpc: '2.0', id: request.id, ...(await answer(request.method, request.params)) })
  }
}

/**
 * @param {string} method
 * @param {any} params
 */
async function answer(method, params) {
  try {
    if (method === 'createDatabase') return { result: await createDatabase(params.datasource.url ?? datasource.url) }
    const files = datamodels.map((file) => /** @type {[string, string]} */ ([file, readFileSync(file, 'utf8')]))
    const result = await callEngine(method, params, datasource, files)
    if (method !== 'diff') return { result: result ?? null }
    if (result.stdout !== null) send({ jsonrpc: '2.0', id: 1, method: 'print', params: { content: result.stdout } })
    return { result: { exitCode: result.exitCode, stdout: null } }
  } catch (error) {
    return { error: describeError(error) }
  }
}

/** @param {unknown} error */
function describeError(error) {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return { code: 4466, message, data: { is_panic: false, message, meta: null, error_code: code ?? null } }
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
