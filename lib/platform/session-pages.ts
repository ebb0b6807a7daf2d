/** Where the pages for people with an account lie: they run the framework's scripts, public pages none. */
const sessionPaths = ['/compte', '/deposer', '/organisation', '/moderation', '/administration', '/agir']

/** @param url path and query */
export function isSessionPage(url: string): boolean {
  const path = url.split('?', 1)[0] ?? ''
  return sessionPaths.some((start) => path === start || path.startsWith(`${start}/`))
}
