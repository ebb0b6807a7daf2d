import type { FeedEntry } from '@/lib/feeds/feed-entry'
import { keptDeadline } from '@/tests/factories/offer'

/** Words with all that formats trip over: separators, quotes, markup, line ends, a figure of four bytes, a control character, half a pair. */
export const awkward = 'Chargé·e d’études ; « eau, hygiène » & <b>R&D</b> ]]> "WASH" \\ 🚰\u0008 \ud83d fin'
/** The same as a reader must get it back. */
export const awkwardRead = 'Chargé·e d’études ; « eau, hygiène » & <b>R&D</b> ]]> "WASH" \\ 🚰  fin'

export function feedEntry(over: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: '0190a000-0000-7000-8000-000000000001',
    slug: 'logisticien-segou',
    title: 'Logisticien',
    version: 3,
    organisations: [{ name: 'Eaux du Sahel', acronym: 'EDS', slug: 'eaux-du-sahel' }],
    country: 'ML',
    locations: ['Ségou'],
    contractType: 'CDD',
    durationMonths: 8,
    durationDays: null,
    renewable: true,
    deadline: keptDeadline({ date: '2026-02-20', time: '17:00' }),
    isExample: false,
    publishedAt: new Date('2026-02-01T08:00:00Z'),
    changedAt: new Date('2026-02-03T09:30:00Z'),
    ...over,
  }
}
