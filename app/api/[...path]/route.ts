import { problemWords } from '@/lib/copy/api'
import { answerMachine, problem } from '../machine'

export { OPTIONS } from '../machine'

/** Every address for programs that leads nowhere. */
export function GET(request: Request): Promise<Response> {
  return answerMachine(request, null, async () => problem(404, problemWords.nowhere))
}
