import { notFoundPage, respond } from '../respond'

/** Every address that leads nowhere. */
export function GET(request: Request): Promise<Response> {
  return respond(request, null, async () => notFoundPage)
}
