import type { NoticeText } from './notice-text'

/** What is found once in a notice, however many of its postings ask for it. */
export function oncePerNotice<T>(find: (notice: NoticeText) => T): (notice: NoticeText) => T {
  const known = new WeakMap<NoticeText, { readonly found: T }>()
  return (notice) => {
    const kept = known.get(notice) ?? { found: find(notice) }
    known.set(notice, kept)
    return kept.found
  }
}
