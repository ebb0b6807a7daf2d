/**
 * Whether a form was sent from a page of ours, as browsers tell it. What tells nothing is let through: our forms need no session, so
 * another site gains nothing by sending one, and the limit on their number holds for all.
 */
export function isFromHere(headers: Headers, siteUrl: string): boolean {
  const site = headers.get('Sec-Fetch-Site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('Origin')
  return origin === null || origin === new URL(siteUrl).origin
}
