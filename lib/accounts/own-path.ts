/**
 * The path of a page of ours that a form or an address names, for going on there; null for anything that could lead elsewhere
 * (`//elsewhere`, `/\elsewhere`, `https:…`, a tab in the middle).
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\/(?![/\\])[\x21-\x7e]*$/.test(value)) return null
  const here = 'http://here.invalid'
  if (!URL.canParse(value, here)) return null
  const url = new URL(value, here)
  // `/x/..//elsewhere` is `//elsewhere` once it is read.
  if (url.origin !== here || url.pathname.startsWith('//')) return null
  return url.pathname + url.search + url.hash
}

/** Where to sign in before going on to that page. */
export function signInAddress(next: string): string {
  return `/compte/connexion?${new URLSearchParams({ suite: next })}`
}
