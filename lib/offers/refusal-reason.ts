/** Why a moderator refuses an offer; OTHER is said in words. */
export const refusalReasons = [
  'NOT_A_JOB',
  'FEE_ASKED',
  'FALSE_ORGANISATION',
  'NOT_VERIFIABLE',
  'EXPIRED',
  'DUPLICATE',
  'DISCRIMINATORY',
  'INCOMPLETE',
  'OUT_OF_SCOPE',
  'OTHER',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** The reason that the event of a refusal keeps in its changes; null for any other event. */
export function refusalReasonIn(changes: unknown): RefusalReason | null {
  const to = (changes as { readonly reason?: { readonly to?: unknown } } | null)?.reason?.to
  return refusalReasons.find((reason) => reason === to) ?? null
}
