/** How Next builds and serves: the workbench under /admin, the public site behind our own front door. */
import { withPayload } from '@payloadcms/next/withPayload'
import createNextIntlPlugin from 'next-intl/plugin'

const withWords = createNextIntlPlugin('./src/i18n/request.ts')

/** @type {import('next').NextConfig} */
const config = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // The front door compresses once and makes the ETag; Next would do both at every request.
  compress: false,
  generateEtags: false,
  // Pages are kept as bytes: what they preload stands in their HTML, their metadata in their head, for every reader.
  reactMaxHeadersLength: 0,
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // Both run in `npm run check`, over everything and only once.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['pg', 'sharp'],
  // Next cuts what is longer in silence, at 10 MB if not told: above the longest body that the workbench takes
  // (src/cms/admin/rest/body.ts), so that too much is seen there and refused in words.
  experimental: { proxyClientMaxBodySize: 17_000_000 },
  // Written into what is built, and so true of it wherever it runs.
  env: { PRESENTER_VERSION: process.env.PRESENTER_VERSION ?? '' },
}

/** Payload asks browsers for their colour scheme on every page; only the admin has any use for the answer. */
const adminHeadersOnly = (whole) => ({
  ...whole,
  headers: async () =>
    (await whole.headers()).map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule)),
})

export default adminHeadersOnly(withPayload(withWords(config)))
