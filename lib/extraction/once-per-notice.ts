import type { NoticeText } from './notice-text'

/** What was found in a notice by the question asked: an array, for some fifty questions are asked of every notice. */
export type Findings = { readonly value: unknown }[]

let questions = 0

/** What is found once in a notice, however many of its postings ask for it. */
export function oncePerNotice<T>(find: (notice: NoticeText) => T): (notice: NoticeText) => T {
  const question = questions++
  return (notice) => {
    const known = notice.findings[question]
    if (known) return known.value as T
    const value = find(notice)
    notice.findings[question] = { value }
    return value
  }
}
