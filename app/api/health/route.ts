import { problemWords } from '@/lib/copy/api'
import { readDataVersion } from '@/lib/platform/data-version'
import { pool } from '@/lib/platform/database'
import { answerMachine, json, problem } from '../machine'

/** Whether the site can answer: it can when its database does. Tells whoever watches it, and nothing about its inside. */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, null, async () => {
    try {
      await readDataVersion(pool)
      return json({ status: 'ok' }, null)
    } catch (error) {
      console.error('health', error)
      return problem(503, problemWords.unavailable)
    }
  })
}
