import { notFoundPage, type Page, pageHeaders, respond, tooLargePage, tooManyFormsPage } from '@/app/respond'
import { refusedSendings } from '@/lib/platform/refused-sending'

const pages: Readonly<Record<string, Page>> = { '413': tooLargePage, '429': tooManyFormsPage }
const codes: Readonly<Record<string, string>> = refusedSendings

/** What the framework's script asks for when it sends a form. */
const acceptOfActions = 'text/x-component'

/** Where requests are led that are refused before anybody reads what they carry: a page, or a word for the script that sent a form. */
export async function GET(
  request: Request,
  { params }: { readonly params: Promise<{ readonly status: string }> },
): Promise<Response> {
  const { status } = await params
  const code = codes[status]
  if (code !== undefined && request.headers.get('accept') === acceptOfActions) {
    // The framework passes on to its script only what is exactly of this type.
    return new Response(code, { status: Number(status), headers: { ...pageHeaders, 'Content-Type': 'text/plain' } })
  }
  return respond(request, null, async () => pages[status] ?? notFoundPage)
}
