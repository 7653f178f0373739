/** Pictures: checked and named by their content, in the sizes that pages use. */
import { join } from 'node:path'
import type { Field, PayloadRequest } from 'payload'
import { networkCollection } from '@/cms/collections/network'
import { day } from '@/cms/fields/moment'
import { clinicField } from '@/cms/fields/clinic'
import { line } from '@/cms/fields/words'
import { sameOwner } from '@/cms/hooks/same-owner'
import { env } from '@/env'
import { keepByContent, rememberOriginal, rememberVersion } from './by-content'
import { asItIs, onlyPictures, onlyWithRoom } from './files'
import { mediaTypes } from './kinds'
import { answerWithFile, widths } from './store'
import { sweepSoon } from './sweep'

const webp = (quality: number) => ({ format: 'webp' as const, options: { quality } })
const width = (pixels: number) => ({
  name: `w${pixels}`,
  width: pixels,
  withoutEnlargement: true,
  formatOptions: webp(78),
})

/** Payload's own field: documents with the same picture share its file. */
const filename: Field = {
  name: 'filename',
  type: 'text',
  unique: false,
  hooks: { beforeDuplicate: [rememberOriginal] },
}

const sweepLater = ({ req }: { req: PayloadRequest }): void => sweepSoon(req.payload)

export const media = networkCollection({
  slug: 'media',
  one: 'Picture',
  many: 'Pictures',
  help: 'JPEG, PNG, WebP or AVIF. Describe what the picture shows, for people who cannot see it.',
  title: 'alt',
  columns: ['filename', 'alt', 'credit', 'rightsUntil', 'updatedAt'],
  search: ['alt', 'key', 'credit'],
  // The one kind of content that network and clinics share: a clinic's people see the network's and change their own.
  ownership: { field: 'clinic', orNetwork: true },
  keyFrom: (data) => String(data.alt ?? ''),
  fields: [
    line('alt', { label: 'Description', help: 'What the picture shows, in one sentence.' }),
    line('credit', { localized: false }),
    day('rightsUntil', { label: 'Rights until', help: 'After this day the picture is gone from all pages.' }),
    clinicField({ help: 'Whose picture this is. Empty: the network’s, for everybody.' }),
    filename,
  ],
  more: {
    upload: {
      // Payload writes no file, and where it would delete some there are none: store.ts keeps them.
      disableLocalStorage: true,
      staticDir: join(env.MEDIA_DIR, 'none'),
      handlers: [answerWithFile],
      // A copy brings no file: it has its original's. Everything else is asked for one by keepByContent.
      filesRequiredOnCreate: false,
      mimeTypes: mediaTypes,
      pasteURL: false,
      // The original is written anew too: what was hidden in the file (place, owner, a second file) does not survive it.
      formatOptions: webp(86),
      resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
      constructorOptions: { limitInputPixels: 60_000_000 },
      imageSizes: widths.map(width),
      adminThumbnail: 'w480',
      crop: false,
      focalPoint: false,
    },
    admin: { components: { edit: { Upload: '@/cms/admin/picture-upload#PictureUpload' } } },
    hooks: {
      beforeValidate: [sameOwner],
      beforeOperation: [onlyPictures, onlyWithRoom, asItIs, rememberVersion],
      beforeChange: [keepByContent],
      afterChange: [sweepLater],
      afterDelete: [sweepLater],
    },
  },
})
