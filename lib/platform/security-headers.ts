/**
 * What every answer of the site carries: nothing runs, loads or frames but our own style sheet, script and images.
 * @param siteUrl only a site reached by https may ask never to be reached otherwise
 */
export function securityHeaders(siteUrl: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy({ ...nothingElse, 'script-src': "'self'", 'connect-src': "'self'" }),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    ...(siteUrl.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000' }),
  }
}

/**
 * The Content-Security-Policy of a page that runs the framework's scripts: those that carry the nonce and what they load themselves.
 * @param isProduction while code is being worked on, the framework evaluates scripts, sets styles and listens for changes
 */
export function sessionPolicy(nonce: string, isProduction: boolean): string {
  return policy({
    ...nothingElse,
    'connect-src': "'self'",
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isProduction ? '' : " 'unsafe-eval'"}`,
    ...(!isProduction && {
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'font-src': "'self'",
    }),
  })
}

/** The policy of a file that somebody sent us: should a browser open it all the same, it opens as nothing of ours and runs nothing. */
export const attachmentPolicy = "default-src 'none'; sandbox"

const nothingElse = {
  'default-src': "'none'",
  'style-src': "'self'",
  'img-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
}

function policy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ')
}
