import { layOut } from '@/lib/extraction/notice-text'
import type { Scope } from '@/lib/extraction/scope'
import { splitPostings } from '@/lib/extraction/split-postings'

/** What of a notice speaks of its first posting, or of the one asked for. */
export function scopeOf(text: string, posting = 0): Scope {
  const part = splitPostings(layOut(text))[posting]
  if (!part) throw new Error('no such posting')
  return part.scope
}
