import { notFound } from 'next/navigation'
import { attachment } from '@/app/attachment'
import { findAnyOriginal } from '@/lib/offers/original-file'
import { database } from '@/lib/platform/database'
import { requireReviewed } from '../require-reviewed'

/** The file that an offer came in, for who decides of it. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { offer } = await requireReviewed((await params).slug)
  const file = await findAnyOriginal(database, offer.slug)
  if (file === null) notFound()
  return new Response(Uint8Array.from(file.bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Disposition': attachment(file.name),
      'Cache-Control': 'no-store',
    },
  })
}
