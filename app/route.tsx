import { respondWithHome } from './offers-list'

export function GET(request: Request): Promise<Response> {
  return respondWithHome(request)
}
