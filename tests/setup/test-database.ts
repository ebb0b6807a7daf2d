import { afterAll, inject } from 'vitest'
import { cloneDatabase } from './clone-database'

// Before the test file is read: lib/platform/database connects to where DATABASE_URL points when it is imported.
const clone = await cloneDatabase(inject('testServer'), inject('templateDatabase'))
process.env.DATABASE_URL = clone.url

afterAll(async () => {
  const { database } = await import('@/lib/platform/database')
  await database.$disconnect()
  await clone.drop()
})
