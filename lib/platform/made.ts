/** What a route made to answer with, before compression and caching. */
export interface Made {
  readonly status: number
  readonly body: string | Uint8Array
  /** Besides Content-Type, what this answer alone needs: Location, Content-Disposition… */
  readonly headers: Readonly<Record<string, string>>
  /** When what it says next changes by itself: no copy of it may be used from then on. Null: never. */
  readonly changesAt: Date | null
}
