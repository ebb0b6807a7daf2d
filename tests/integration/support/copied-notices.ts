import { randomUUID } from 'node:crypto'
import { beforeEach } from 'vitest'
import type { Person } from '@/lib/accounts/actor'
import { plainNotice } from '@/lib/decoding/decoded-notice'
import { takeNotice } from '@/lib/ingestion/take-notice'
import { listDuplicates } from '@/lib/moderation/list-duplicates'
import { findKeptOffer, type KeptOffer } from '@/lib/offers/queries'
import { database, pool } from '@/lib/platform/database'
import { storeActor } from '@/tests/factories/person'

/** When the first of two copies comes. */
export const now = new Date('2026-02-18T10:00Z')
export const minutes = (count: number) => new Date(now.getTime() + count * 60_000)

interface Announced {
  readonly post?: string
  readonly date?: string
  readonly email?: string
  readonly town?: string
  /** What a site puts around it. */
  readonly around?: string
  readonly more?: string
}

/** The word stands where it does so often that the texts of two words share less than 0.8, the least of copies whose titles are near by chance. */
const noticeText = (
  word: string,
  { post = 'Logisticien', date = '20 mars 2026', email, town = 'Ségou', around = '', more = '' }: Announced,
) =>
  `${around}Association ${word} recrute à ${town}, au Mali.

Poste : ${post} ${word}

La personne recrutée tient les stocks ${word} de la base, prépare les convois, suit les loueurs et rend compte chaque semaine à la cheffe
de base. Elle a trois ans de pratique dans une association ${word}, lit une carte et tient un tableau, pour ${word} comme pour ses partenaires. ${more}

Envoyez CV et lettre de motivation à ${email ?? `rh@${word.toLowerCase()}.example`}.
Date limite : ${date} à 17 h 00.`

async function takeText(text: string, at: Date, source: string): Promise<KeptOffer> {
  const taken = await takeNotice(database, {
    decoded: plainNotice(text),
    source,
    receivedAt: at,
    actor: 'import',
    publish: true,
    isExample: false,
    context: { published: null, country: null },
  })
  const [offer] = taken.offers
  return readOffer(offer?.slug ?? '')
}

/** An offer as it is now. */
export async function readOffer(slug: string): Promise<KeptOffer> {
  const offer = await findKeptOffer(pool, { slug })
  if (offer === null) throw new Error('no offer')
  return offer
}

/** What a site puts around a notice. */
export const around =
  'Accueil > Emplois > Mali\nPartagez cette annonce avec vos amis et abonnez-vous à notre lettre.\n\n'

/** For each test of a file a moderator, and notices that are no copies of another test's. */
export function copiesScene() {
  const scene = { word: '', moderator: undefined as Person | undefined }
  beforeEach(async () => {
    scene.word = `Z${randomUUID().slice(0, 8)}`
    scene.moderator = await storeActor({ role: 'MODERATOR' }, now)
  })
  const moderator = () => {
    if (scene.moderator === undefined) throw new Error('nobody')
    return scene.moderator
  }
  const notice = (announced: Announced) => noticeText(scene.word, announced)
  /** Takes a notice in as the import does; its offer is public. */
  const take = (announced: Announced, { at = now, source = 'avis.txt' }: { at?: Date; source?: string } = {}) =>
    takeText(notice(announced), at, source)
  return {
    word: () => scene.word,
    moderator,
    notice,
    take,
    /** A notice and a copy of it on another site; both public. */
    copied: async (first: Announced = {}, second: Announced = {}) => ({
      offer: await take(first, { source: 'https://www.premier.example/1' }),
      copy: await take({ around, ...second }, { at: minutes(60), source: 'https://second.example/a' }),
    }),
    /** The first into the second, as they were read. */
    merging: (gone: KeptOffer, stays: KeptOffer, at = minutes(90)) => ({
      offerId: gone.id,
      version: gone.version,
      otherId: stays.id,
      otherVersion: stays.version,
      moderator: moderator(),
      at,
      siteUrl: 'https://baara.example',
    }),
    pairsOf: async (offer: KeptOffer) => listDuplicates(database, await readOffer(offer.slug)),
  }
}
