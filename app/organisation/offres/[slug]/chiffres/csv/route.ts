import { countsCsv } from '@/lib/copy/offer-counts'
import { findCountedOffer } from '../find-counted-offer'

/** The same figures, by day, act and source, for a spreadsheet. */
export async function GET(request: Request, { params }: { params: Promise<{ slug: string }> }): Promise<Response> {
  const { slug } = await params
  const period = new URL(request.url).searchParams.get('jours')
  const path = `/organisation/offres/${slug}/chiffres/csv`
  const { offer, counts } = await findCountedOffer({ slug, period }, path, new Date())
  return new Response(countsCsv(counts), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="chiffres-${offer.slug}.csv"`,
      'Cache-Control': 'no-store',
    },
  })
}
