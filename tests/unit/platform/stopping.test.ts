import { channel } from 'node:diagnostics_channel'
import { expect, test } from 'vitest'
import { onSiteStop } from '@/lib/platform/stopping'

test('the launcher is handed what must finish before the database stops, each once', async () => {
  const done: string[] = []
  onSiteStop(async () => done.push('counts'))
  onSiteStop(async () => done.push('queue'))
  const work: Promise<unknown>[] = []
  channel('baara.stop').publish({ waitFor: (finishing: Promise<unknown>) => work.push(finishing) })
  expect(work).toHaveLength(2)
  await Promise.all(work)
  expect(done.sort()).toEqual(['counts', 'queue'])
})
