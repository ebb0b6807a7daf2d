// @ts-check
import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

/** @typedef {import('@prisma/driver-adapter-utils').SqlDriverAdapter} Adapter */

/** PostgreSQL's one-byte "char", which its catalogues use and the adapter does not know. */
const charType = 18
const textType = 25

/**
 * The connection the schema engine works through: Prisma's own adapter, put right where it was not made for migrations.
 * @param {string} url
 */
export function migrationAdapterFactory(url) {
  const address = new URL(url)
  const config = {
    host: decodeURIComponent(address.hostname),
    port: Number(address.port || 5432),
    user: decodeURIComponent(address.username),
    password: decodeURIComponent(address.password),
    database: decodeURIComponent(address.pathname.slice(1)),
    // Advisory locks and SET belong to a session: one connection.
    max: 1,
  }
  const connect = async (/** @type {string} */ database) =>
    putRight(await new PrismaPg({ ...config, database }).connect())
  return {
    provider: /** @type {const} */ ('postgres'),
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(config.database),
    /** An empty database in which the engine replays migrations; gone once it is done. */
    async connectToShadowDb() {
      const main = await connect(config.database)
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      await main.executeScript(`CREATE DATABASE "${name}"`)
      const shadow = await connect(name)
      const dispose = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await dispose()
        await main.executeScript(`DROP DATABASE "${name}"`)
        await main.dispose()
      }
      return shadow
    },
  }
}

/** @param {any} adapter */
function putRight(adapter) {
  const { queryRaw } = adapter
  // Whole, in one simple query: the adapter splits at every semicolon, inside function bodies, strings and comments too,
  // and would leave a failing migration half applied.
  adapter.executeScript = async (/** @type {string} */ script) => {
    try {
      await adapter.client.query(script)
    } catch (error) {
      adapter.onError(error)
    }
  }
  adapter.queryRaw = async (/** @type {unknown} */ query) => {
    /** @type {number[]} */
    const charColumns = []
    const reader = Object.create(adapter, {
      performIO: {
        value: async (/** @type {unknown} */ asked) => {
          const result = await adapter.performIO(asked)
          const fields = result.fields.map(
            (/** @type {{ dataTypeID: number }} */ field, /** @type {number} */ index) => {
              if (field.dataTypeID !== charType) return field
              charColumns.push(index)
              return { ...field, dataTypeID: textType }
            },
          )
          return { ...result, fields, rows: result.rows }
        },
      },
    })
    const set = await queryRaw.call(reader, query)
    for (const index of charColumns) set.columnTypes[index] = ColumnTypeEnum.Character
    return set
  }
  return /** @type {Adapter} */ (adapter)
}
