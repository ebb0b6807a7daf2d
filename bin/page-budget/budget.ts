/** What a page weighs, compressed. */
export interface Weight {
  readonly name: string
  /** Bytes of the page alone, and with what it asks for. */
  readonly page: number
  readonly firstVisit: number
  /** Kilobytes allowed at a first visit. */
  readonly budget: number
}

/** Kilobytes that every further page may weigh. */
export const furtherPageBudget = 12

export function isOverBudget({ page, firstVisit, budget }: Weight): boolean {
  return firstVisit > budget * 1000 || page > furtherPageBudget * 1000
}
