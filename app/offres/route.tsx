import { respondWithList } from '../offers-list'

export function GET(request: Request): Promise<Response> {
  return respondWithList(request, new URLSearchParams())
}
