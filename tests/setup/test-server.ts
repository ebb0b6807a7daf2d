import type { TestProject } from 'vitest/node'
import { prepareEnvironment } from '@/bin/launcher/environment.mjs'
import { prepareCheckout } from '@/bin/launcher/prepare.mjs'
import { startTestServer } from './template-database'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the test server's maintenance database. */
    testServer: string
    /** The migrated database with the places in it, that each test file clones. */
    templateDatabase: string
  }
}

/** Starts the PostgreSQL server of the integration tests, once a run. */
export default async function setup(project: TestProject) {
  prepareEnvironment()
  await prepareCheckout()
  const server = await startTestServer()
  project.provide('testServer', server.url('postgres'))
  project.provide('templateDatabase', server.template)
  return server.stop
}
