import 'server-only'
import type { Transaction } from '../platform/database'
import { foldWords } from '../text/fold'

const shown = { id: true, phrases: true, askedAs: true, editedAt: true } as const

/** The groups with these words in one of their phrases, by their first one; accents and capitals make no difference. */
export async function listSynonyms(db: Transaction, words: string) {
  const groups = await db.synonymGroup.findMany({ select: shown })
  const asked = foldWords(words.trim())
  const first = ({ phrases, askedAs }: { phrases: string[]; askedAs: string[] }) => phrases[0] ?? askedAs[0] ?? ''
  return groups
    .filter(({ phrases, askedAs }) => [...phrases, ...askedAs].some((phrase) => foldWords(phrase).includes(asked)))
    .sort((a, b) => first(a).localeCompare(first(b), 'fr'))
}

/** A group; null where there is none. */
export async function findSynonyms(db: Transaction, id: number) {
  return db.synonymGroup.findUnique({ where: { id }, select: shown })
}
