/** Run by Next once, before the site answers. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { prepareIncomingRequests } = await import('./lib/platform/incoming-requests')
  const { readEnv } = await import('./lib/platform/env')
  const { errorDocuments } = await import('./app/error-documents')
  prepareIncomingRequests({ ...readEnv(), errorDocument: await errorDocuments() })
  // A build reads this file too, and has no database.
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  const { startJobs } = await import('./app/jobs')
  startJobs()
}
