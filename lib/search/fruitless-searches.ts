import 'server-only'
import type { database } from '../platform/database'
import { fruitlessWords } from './fruitless-words'

/** Different words of a day that are counted; a program may look for anything, and each would be a row. */
const mostOfDay = 5000

/** Searches that found nothing, summed in memory and written every few seconds; nothing tells who searched. */
export class FruitlessSearches {
  #sums = new Map<string, number>()
  #day = ''
  readonly #words = new Set<string>()

  count(asked: string, now: Date): void {
    const words = fruitlessWords(asked)
    if (words === null) return
    const day = now.toISOString().slice(0, 10)
    if (day !== this.#day) {
      this.#day = day
      this.#words.clear()
    }
    if (!this.#words.has(words) && this.#words.size >= mostOfDay) return
    this.#words.add(words)
    this.#add(`${day} ${words}`, 1)
  }

  /** Adds the sums to the database. What could not be written waits for the next time. */
  async write(db: typeof database): Promise<void> {
    const sums = [...this.#sums]
    if (sums.length === 0) return
    this.#sums = new Map()
    try {
      await db.$executeRaw`
        INSERT INTO "FruitlessSearch" ("day", "words", "count")
        SELECT * FROM unnest(
          ${sums.map(([key]) => key.slice(0, 10))}::date[], ${sums.map(([key]) => key.slice(11))}::text[],
          ${sums.map(([, count]) => count)}::int[]) AS sum ("day", "words", "count")
        -- Two processes that write the same rows in another order would wait for each other for ever.
        ORDER BY 1, 2
        ON CONFLICT ("day", "words") DO UPDATE SET "count" = "FruitlessSearch"."count" + EXCLUDED."count"`
    } catch (error) {
      for (const [key, count] of sums) this.#add(key, count)
      throw error
    }
  }

  #add(key: string, count: number): void {
    this.#sums.set(key, (this.#sums.get(key) ?? 0) + count)
  }
}
