/** Table of contents of the workbench. No logic here: every line leads to a file that says what it is. */
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { badDataIsBadRequest, nothingUnsaid } from '@/cms/admin/errors'
import { changeRequests } from '@/cms/collections/governance/change-requests'
import { clinicians } from '@/cms/collections/network/clinicians'
import { clinics } from '@/cms/collections/clinic/clinics'
import { comments } from '@/cms/collections/governance/comments'
import { contraindications } from '@/cms/collections/network/contraindications'
import { articles } from '@/cms/collections/network/articles'
import { database } from '@/cms/database'
import { editor } from '@/cms/editor'
import { email } from '@/cms/email'
import { faqs } from '@/cms/collections/network/faqs'
import { glossary } from '@/cms/collections/network/glossary'
import { i18n, localization } from '@/cms/languages'
import { insurances } from '@/cms/collections/clinic/insurances'
import { jurisdictions } from '@/cms/collections/governance/jurisdictions'
import { logger } from '@/cms/logger'
import { media } from '@/cms/collections/network/media'
import { largestFile } from '@/cms/collections/network/media/kinds'
import { sweepSoon } from '@/cms/collections/network/media/sweep'
import { network } from '@/cms/collections/network/network'
import { notices } from '@/cms/collections/clinic/notices'
import { overlays } from '@/cms/collections/clinic/overlays'
import { pages } from '@/cms/collections/network/pages'
import { references } from '@/cms/collections/network/references'
import { services } from '@/cms/collections/clinic/services'
import { techniques } from '@/cms/collections/network/techniques'
import { therapists } from '@/cms/collections/clinic/therapists'
import { users } from '@/cms/collections/governance/users'
import { warningSigns } from '@/cms/collections/network/warning-signs'
import { env } from '@/env'

export default buildConfig({
  collections: [
    techniques,
    contraindications,
    warningSigns,
    articles,
    faqs,
    references,
    clinicians,
    pages,
    media,
    glossary,
    clinics,
    services,
    therapists,
    insurances,
    overlays,
    notices,
    jurisdictions,
    users,
    comments,
    changeRequests,
  ],
  globals: [network],
  db: database,
  editor,
  email,
  localization,
  i18n,
  logger,
  sharp,
  secret: env.PAYLOAD_SECRET,
  cookiePrefix: 'bodywork',
  csrf: env.ADMIN_ORIGINS,
  cors: [],
  telemetry: false,
  folders: false,
  graphQL: { disable: true },
  maxDepth: 3,
  defaultDepth: 0,
  upload: { limits: { fileSize: largestFile }, abortOnLimit: true },
  onInit: sweepSoon,
  hooks: { afterError: [nothingUnsaid, badDataIsBadRequest] },
  typescript: { outputFile: path.resolve('src/payload-types.ts') },
  admin: {
    user: 'users',
    theme: 'light',
    avatar: 'default',
    components: {
      beforeDashboard: ['@/cms/admin/worklist#Worklist'],
      providers: ['@/cms/admin/words/provider#WordsProvider'],
    },
    meta: { titleSuffix: ' · Bodywork', defaultOGImageType: 'off', robots: 'noindex, nofollow' },
    importMap: { baseDir: path.resolve('src'), importMapFile: path.resolve('src/app/(payload)/admin/importMap.js') },
  },
})
