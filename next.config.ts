import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: import.meta.dirname,
  poweredByHeader: false,
  // A notice's file of 20 MB with what a form puts around it.
  experimental: { serverActions: { bodySizeLimit: '21mb' } },
  // `npm test` checks types, tests and commands included: a site must start without them.
  typescript: { ignoreBuildErrors: true },
  async headers() {
    // Their names change with their content.
    const value = 'public, max-age=31536000, immutable'
    return [{ source: '/assets/:path*', headers: [{ key: 'Cache-Control', value }] }]
  },
}

export default config
