import { openApiDocument } from '@/lib/feeds/openapi'
import { readEnv } from '@/lib/platform/env'
import { answerMachine, json } from '../../machine'

export { OPTIONS } from '../../machine'

export function GET(request: Request): Promise<Response> {
  return answerMachine(request, '/api/v1/openapi.json', async () => json(openApiDocument(readEnv().siteUrl), null))
}
