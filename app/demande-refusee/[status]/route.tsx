import { notFoundPage, type Page, respond, tooLargePage, tooManyFormsPage } from '@/app/respond'

const pages: Readonly<Record<string, Page>> = { '413': tooLargePage, '429': tooManyFormsPage }

/** Where requests are led that are refused before anybody reads what they carry. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly status: string }> },
): Promise<Response> {
  const { status } = await params
  return respond(request, null, async () => pages[status] ?? notFoundPage)
}
