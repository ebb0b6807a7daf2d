import { respondWithCalendar } from '@/app/calendar'

export function GET(request: Request): Promise<Response> {
  return respondWithCalendar(request)
}
