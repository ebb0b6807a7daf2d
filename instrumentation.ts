/** Run by Next once, before the site answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareIncomingRequests } = await import('./lib/platform/incoming-requests')
  const { readEnv } = await import('./lib/platform/env')
  prepareIncomingRequests(readEnv())
}
