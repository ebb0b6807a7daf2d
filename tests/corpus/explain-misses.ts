import { deadlineTraceWords } from '../../lib/copy/deadline-trace'
import type { NoticeReading } from '../../lib/extraction/posting'
import { traceNotice } from '../../lib/extraction/trace-notice'
import type { Mark } from './score'

/** Longer texts are whole notices: the trace quotes what matters of them. */
const longestPassage = 1200

function missLine({ id, field, got, want }: Mark): string {
  return `${id}  ${field}: read ${JSON.stringify(got ?? null)}, labelled ${JSON.stringify(want)}`
}

/** For the message of a failed test: each miss; where a deadline was misread, the passage and why each of its dates was taken or left. */
export function explainMisses(misses: readonly Mark[], text: string, reading: NoticeReading): string {
  const lines = misses.map(missLine)
  if (!misses.some(({ field }) => field.startsWith('deadline'))) return lines.join('\n')
  const passage = text.length <= longestPassage ? ['', text.trim()] : []
  return [...lines, ...passage, '', deadlineTraceWords(text, traceNotice(text, reading))].join('\n')
}
