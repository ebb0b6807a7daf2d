import 'server-only'
import type { database } from '../platform/database'
import { decidePair, findBoth, knowPair, type Merged, type TwoOffers } from './merge-offers'

/** Remembers that two offers are not the same: they are not proposed again. Neither of them changes. */
export async function tellApart(db: typeof database, two: TwoOffers): Promise<Merged> {
  return db.$transaction(async (tx) => {
    const found = await findBoth(tx, two)
    if (found.kind === 'refused') return found
    // What was merged is undone by `undoMerge`.
    if (found.offer.status === 'DUPLICATE' || found.other.status === 'DUPLICATE')
      return { kind: 'refused', code: 'not-in-this-state' }
    if (!(await knowPair(tx, two))) return { kind: 'refused', code: 'posts-of-one-notice' }
    await decidePair(tx, two, 'DIFFERENT', found.around)
    return { kind: 'done' }
  })
}
