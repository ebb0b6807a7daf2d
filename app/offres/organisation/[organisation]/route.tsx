import { respondWithLanding } from '@/app/landing-page'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ organisation: string }> },
): Promise<Response> {
  return respondWithLanding(request, await params)
}
