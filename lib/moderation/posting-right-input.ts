import type { FieldError } from '../accounts/form-state'
import type { postingRightErrors } from '../copy/organisation-trust'
import type { PostingLevel } from '../platform/prisma/enums'

export type PostingRightError = keyof typeof postingRightErrors

/** What may be said of a person or a domain, least first. */
export const postingLevels = ['UNVERIFIED', 'ALLOWED', 'TRUSTED', 'BLOCKED'] as const satisfies readonly PostingLevel[]

/** As forms name a level; empty: nothing is said, and what the rest says holds. Undefined for what no form sends. */
export function readLevel(sent: unknown): PostingLevel | null | undefined {
  return sent === '' ? null : postingLevels.find((level) => level === sent)
}

const maxReason = 500

/** Who is blocked may ask why: a moderator says it when they do it. */
export function reasonErrors(level: PostingLevel | null, reason: string): readonly FieldError<PostingRightError>[] {
  if (level !== 'BLOCKED') return []
  if (!/\S/.test(reason)) return [{ field: 'raison', code: 'reason-missing' }]
  return reason.length > maxReason ? [{ field: 'raison', code: 'reason-too-long' }] : []
}
