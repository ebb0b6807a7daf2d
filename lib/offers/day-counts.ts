import 'server-only'
import type { database } from '../platform/database'
import type { CountedAct } from '../platform/prisma/enums'
import { mayBeSlug } from './slug'

/** What is counted of an offer's page; nothing tells who. */
export interface Counted {
  readonly slug: string
  readonly act: CountedAct
  /** As visitSource gives it. */
  readonly source: string
}

/** Sources of a day that get a name; visitors may claim to come from anywhere, and each would be rows for ever. */
const maxSourcesOfDay = 300
export const otherSources = 'autres'

/** Sums kept between two writings; past that many, whoever asks for so many pages in ten seconds is no reader. */
const maxSums = 20_000

interface Sum extends Counted {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string
  count: number
}

/** Sums of visits in memory, written every few seconds: a page that is kept costs no statement of the database. */
export class DayCounts {
  #sums = new Map<string, Sum>()
  #day = ''
  readonly #sources = new Set<string>()

  count({ slug, act, source }: Counted, now: Date): void {
    if (!mayBeSlug(slug)) return
    const day = now.toISOString().slice(0, 10)
    const name = this.#named(source, day)
    const key = `${day} ${act} ${slug} ${name}`
    const sum = this.#sums.get(key)
    if (sum !== undefined) sum.count++
    else if (this.#sums.size < maxSums) this.#sums.set(key, { slug, act, source: name, day, count: 1 })
  }

  /** Adds the sums to the database; offers that are not there, or not published, have none. What could not be written waits for the next time. */
  async write(db: typeof database): Promise<void> {
    const sums = [...this.#sums.values()]
    if (sums.length === 0) return
    this.#sums = new Map()
    try {
      await db.$executeRaw`
        INSERT INTO "OfferDayCount" ("offerId", "day", "act", "source", "count")
        SELECT offer."id", sum."day", sum."act", sum."source", sum."count"
        FROM unnest(
          ${sums.map(({ slug }) => slug)}::text[], ${sums.map(({ day }) => day)}::date[],
          ${sums.map(({ act }) => act)}::"CountedAct"[], ${sums.map(({ source }) => source)}::text[],
          ${sums.map(({ count }) => count)}::int[]) AS sum ("slug", "day", "act", "source", "count")
        JOIN "Offer" AS offer ON offer."slug" = sum."slug" AND offer."status" = 'PUBLISHED'
        -- Two processes that write the same rows in another order would wait for each other for ever.
        ORDER BY 1, 2, 3, 4
        ON CONFLICT ("offerId", "day", "act", "source") DO UPDATE SET "count" = "OfferDayCount"."count" + EXCLUDED."count"`
    } catch (error) {
      this.#takeBack(sums)
      throw error
    }
  }

  #named(source: string, day: string): string {
    if (day !== this.#day) {
      this.#day = day
      this.#sources.clear()
    }
    if (source === '' || this.#sources.has(source)) return source
    if (this.#sources.size >= maxSourcesOfDay) return otherSources
    this.#sources.add(source)
    return source
  }

  #takeBack(sums: readonly Sum[]): void {
    for (const sum of sums) {
      const key = `${sum.day} ${sum.act} ${sum.slug} ${sum.source}`
      const since = this.#sums.get(key)
      if (since !== undefined) since.count += sum.count
      else this.#sums.set(key, sum)
    }
  }
}
