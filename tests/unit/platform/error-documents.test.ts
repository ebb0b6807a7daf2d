import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { replaceErrorDocument } from '@/lib/platform/error-documents'

// Answers in the ways the framework does: at once, in pieces, its headers first.
const answers: Record<string, (response: ServerResponse) => void> = {
  '/at-once': (response) => response.end('theirs'),
  '/in-pieces': (response) => {
    response.flushHeaders()
    for (const piece of ['th', 'ei']) response.write(piece)
    setTimeout(() => response.end('rs'), 5)
  },
}
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '', 'http://localhost')
  replaceErrorDocument(response, (status) => (status === 404 ? 'ours' : null))
  response.statusCode = Number(url.searchParams.get('status'))
  response.setHeader('Content-Type', url.searchParams.get('type') ?? '')
  response.setHeader('ETag', '"theirs"')
  answers[url.pathname]?.(response)
})

beforeAll(async () => {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.close()
})

function ask(way: string, status: number, type: string): Promise<Response> {
  const { port } = server.address() as AddressInfo
  return fetch(`http://127.0.0.1:${port}${way}?${new URLSearchParams({ status: String(status), type })}`)
}

describe.each(Object.keys(answers))('an answer given %s', (way) => {
  it('is our page where there is one for its status, and nothing of theirs', async () => {
    const answer = await ask(way, 404, 'text/html; charset=utf-8')
    expect(answer.status).toBe(404)
    expect(await answer.text()).toBe('ours')
    expect(answer.headers.get('etag')).toBeNull()
    expect(answer.headers.get('cache-control')).toContain('no-transform')
  })

  it.each([
    [200, 'text/html'],
    [500, 'text/html'],
    [404, 'text/x-component'],
  ])('is theirs for %i and %s', async (status, type) => {
    const answer = await ask(way, status, type)
    expect(await answer.text()).toBe('theirs')
    expect(answer.headers.get('etag')).toBe('"theirs"')
  })
})
