/** Why an organisation closes its offer before its time. */
export const closingReasons = ['FILLED', 'CANCELLED', 'ENOUGH_APPLICATIONS'] as const
export type ClosingReason = (typeof closingReasons)[number]
