import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

// Dates are where a program picks up the machine's zone unawares: the unit tests run in one far zone, and those of
// dates and of what is said about them in the opposite one too, 25 hours away.
const farEast = 'Pacific/Kiritimati'
const farWest = 'Pacific/Pago_Pago'

// Nothing in these leaves anything behind: loading the rules once a worker instead of once a file takes a quarter of the time.
const pure = { isolate: false }

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Empty on a server, which a test is; tests/architecture.test.ts watches over who imports it.
      { find: 'server-only', replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    // Generated texts by the hundred on a machine that does other things too.
    testTimeout: 30_000,
    // All cores: left to itself it keeps one of two free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...pure,
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          env: { TZ: farEast },
        },
      },
      {
        extends: true,
        test: {
          ...pure,
          name: 'unit-west',
          include: ['tests/unit/{deadlines,copy}/**/*.test.{ts,tsx}'],
          env: { TZ: farWest },
        },
      },
      {
        extends: true,
        test: { ...pure, name: 'corpus', include: ['tests/corpus/**/*.test.ts'], env: { TZ: farEast } },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.{ts,tsx}'],
          globalSetup: 'tests/setup/test-server.ts',
          setupFiles: 'tests/setup/test-database.ts',
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
