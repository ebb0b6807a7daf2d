import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  // `npm test` checks types, tests and commands included: a site must start without them.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    // Their names change with their content.
    const value = 'public, max-age=31536000, immutable'
    return [{ source: '/assets/:path*', headers: [{ key: 'Cache-Control', value }] }]
  },
}

export default config
