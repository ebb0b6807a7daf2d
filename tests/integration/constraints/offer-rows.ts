/** Changes that take the deadline out of an offer, or make it one that waits. */
export const undated = { deadlineDate: null, deadlineTime: null, closesAt: null, sendBy: null }
export const unstated = { ...undated, deadlineKind: 'none', deadlineWords: null }
export const pending = { status: 'PENDING', publishedAt: null, countryCode: null }
/** Before its deadline. */
export const early = '2026-06-10T12:00:00Z'
