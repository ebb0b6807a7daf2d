/**
 * What `Last-Modified` says of a page made at an instant. The header counts in whole seconds: the one that ends after the making, or as
 * long as that lies ahead, the one now.
 */
export function lastModified(madeAt: Date, now: Date): Date {
  return new Date(Math.min(secondAfter(madeAt), Math.floor(now.getTime() / 1000) * 1000))
}

/** Whether a copy from so far back is surely this page: one of the very second in which it was made may be another. */
export function isUnchangedSince(ifModifiedSince: string | null, madeAt: Date): boolean {
  // Not a number where the header is missing or is no date; then no comparison holds.
  return Date.parse(ifModifiedSince ?? '') >= secondAfter(madeAt)
}

function secondAfter(instant: Date): number {
  return Math.ceil(instant.getTime() / 1000) * 1000
}
