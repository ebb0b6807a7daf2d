// @ts-check

/** The lock each command holds, shared, on the server it uses. The number is ours; any would do. */
const lock = 2_022_021

/**
 * Several commands may use one server (an import while the site runs): the last one turns off the light. A session lock
 * tells who is left, and vanishes with a command that is killed.
 * @param {string} url
 */
export async function holdServer(url) {
  const { default: pg } = await import('pg')
  const session = new pg.Client({ connectionString: url, application_name: 'baara' })
  // A server that goes away is seen when it is released.
  session.on('error', () => {})
  await session.connect()
  await session.query('SELECT pg_advisory_lock_shared($1)', [lock])
  return {
    /** @returns {Promise<boolean>} whether nobody else uses the server, so that it should stop */
    async release() {
      try {
        await session.query('SELECT pg_advisory_unlock_shared($1)', [lock])
        const { rows } = await session.query('SELECT pg_try_advisory_lock($1) AS alone', [lock])
        return rows[0].alone
      } catch {
        return true
      } finally {
        await session.end().catch(() => {})
      }
    },
  }
}
