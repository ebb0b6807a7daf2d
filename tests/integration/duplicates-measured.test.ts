import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { database } from '@/lib/platform/database'
import { corpusFolder, type LabelledNotice, readNotices } from '@/tests/corpus/corpus'

// What the thresholds of lib/ingestion/duplicate-rule.ts are worth, on notices of the corpus and copies made of them.

const notices = [...readNotices(join(corpusFolder, 'postings')), ...readNotices(join(corpusFolder, 'own'))]
const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** What another site makes of a notice; null where there is nothing to change. */
type Variant = (notice: LabelledNotice) => string | null

const chromed: Variant = ({ text }) =>
  `Accueil | Offres d'emploi | Appels d'offres | Bourses | Formations\nVous êtes ici : Accueil > Offres d'emploi > Détail de l'offre\nPublié par la rédaction. Partagez cette annonce avec vos amis sur les réseaux sociaux.\n\n${text}\n\nNe manquez aucune offre : abonnez-vous à notre lettre et rejoignez notre groupe. Notre site ne demande jamais d'argent aux candidats.\nOffres similaires\nMentions légales - Contact - Qui sommes-nous - Publicité`

const reflowed: Variant = ({ text }) =>
  text
    .replaceAll('’', "'")
    .replaceAll(/\n(?!\n)/g, '  \n')
    .replaceAll(/(.{50}\S*) /g, '$1\n')

const otherDate: Variant = ({ text }) => {
  const changed = text.replaceAll(new RegExp(`\\b(\\d{1,2})(?= (?:${months}) \\d{4})`, 'giu'), (day) =>
    String((Number(day) % 27) + 1),
  )
  return changed === text ? null : changed
}

const otherAddress: Variant = ({ text }) => {
  const changed = text.replaceAll(/[\w.-]+@[\w.-]+/g, 'depot.dossiers@courrier.example')
  return changed === text ? null : changed
}

/** Without its presentation and its last words, as some sites cut. */
const shortened: Variant = ({ text }) => {
  const lines = text.split('\n')
  return lines.length < 12 ? null : lines.slice(0, Math.ceil(lines.length * 0.8)).join('\n')
}

const otherPlace: Variant = ({ text, postings, country }) => {
  const [post] = postings
  const town = postings.length === 1 && post?.locations.length === 1 ? post.locations[0] : undefined
  if (town === undefined || country === null || !text.includes(town)) return null
  return text.replaceAll(town, country === 'ML' ? 'Kayes' : country === 'NE' ? 'Zinder' : 'Ségou, Mali')
}

const otherPost: Variant = ({ text, postings }) => {
  const [post] = postings
  if (post === undefined || postings.length !== 1 || !text.includes(post.title)) return null
  return text.replaceAll(post.title, post.title.startsWith('Magasinier') ? 'Auditrice interne' : 'Magasinier central')
}

/** One after the other: copying sites do several things at once, and each notice takes its time to be read. */
const both =
  (one: Variant, other: Variant): Variant =>
  (notice) => {
    const text = one(notice)
    return text === null ? null : other({ ...notice, text })
  }

const same = {
  'a menu around it and another date': both(chromed, otherDate),
  'lines broken and another address': both(reflowed, otherAddress),
  shortened,
}
const siblings = { otherPlace, otherPost }

/** Offers of a notice as it is stored. */
async function take(text: string, at: Date): Promise<readonly string[]> {
  const taken = await takeNotice(database, {
    decoded: plainNotice(text),
    source: 'avis.txt',
    receivedAt: at,
    actor: 'import',
    publish: false,
    isExample: false,
    context: { published: null, country: null },
  })
  if (taken.outcome === 'known') return []
  const offers = await database.offer.findMany({ where: { noticeId: taken.notice.id }, orderBy: { ordinal: 'asc' } })
  return offers.map(({ id }) => id)
}

/** Long before any of their dates, so that none is advertised anew. */
const then = new Date('2015-01-01T00:00Z')
const originals = new Map<string, readonly string[]>()

beforeAll(async () => {
  for (const { id, text } of notices) originals.set(id, await take(text, then))
}, 120_000)

const pairsOf = async (ids: readonly string[]) => {
  const pairs = await database.duplicatePair.findMany({
    where: { OR: [{ offerId: { in: [...ids] } }, { otherId: { in: [...ids] } }] },
  })
  return pairs.map(({ offerId, otherId }) => (ids.includes(offerId) ? otherId : offerId))
}

/** How many of the variants are told as copies of the notice, and of any other. */
async function measure(variant: Variant) {
  let made = 0
  let found = 0
  let wrong = 0
  for (const notice of notices) {
    const text = variant(notice)
    if (text === null) continue
    const ids = await take(text, then)
    if (ids.length === 0) continue
    made += 1
    const others = await pairsOf(ids)
    const own = originals.get(notice.id) ?? []
    if (others.some((id) => own.includes(id))) found += 1
    wrong += others.filter((id) => !own.includes(id)).length
    await database.offer.deleteMany({ where: { id: { in: [...ids] } } })
  }
  return { made, found, wrong }
}

describe('with the notices of the corpus', () => {
  it('none is taken for another', async () => {
    expect(originals.size).toBeGreaterThan(30)
    expect(await database.duplicatePair.count()).toBe(0)
  })

  it.each(Object.entries(same))(
    'nearly every copy is found: %s',
    async (_, variant) => {
      const figures = await measure(variant)
      expect(figures.made).toBeGreaterThan(15)
      expect(figures.found / figures.made).toBeGreaterThanOrEqual(0.9)
      expect(figures.wrong).toBe(0)
    },
    120_000,
  )

  it.each(Object.entries(siblings))(
    'another post in the same words is no copy: %s',
    async (_, variant) => {
      const figures = await measure(variant)
      expect(figures.made).toBeGreaterThan(8)
      expect(figures.found / figures.made).toBeLessThanOrEqual(0.1)
    },
    120_000,
  )
})
