import { respondWithDay } from '@/app/calendar-day'

export async function GET(request: Request, { params }: { params: Promise<{ day: string }> }): Promise<Response> {
  return respondWithDay(request, (await params).day)
}
