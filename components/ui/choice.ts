/** One of several to choose from. */
export interface Choice {
  readonly value: string
  readonly words: string
  readonly hint?: string | null | undefined
}
