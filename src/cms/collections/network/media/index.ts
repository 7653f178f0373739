/** Pictures: checked by their content, stored under random names, in the sizes that pages use. */
import { networkCollection } from '@/cms/collections/network'
import { day } from '@/cms/fields/moment'
import { clinicField } from '@/cms/fields/clinic'
import { line } from '@/cms/fields/words'
import { env } from '@/env'
import { onlyPictures, onlyWithRoom, randomName } from './files'
import { mediaTypes } from './kinds'

const webp = (quality: number) => ({ format: 'webp' as const, options: { quality } })
const width = (pixels: number) => ({
  name: `w${pixels}`,
  width: pixels,
  withoutEnlargement: true,
  formatOptions: webp(78),
})

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
  ],
  more: {
    upload: {
      staticDir: env.MEDIA_DIR,
      mimeTypes: mediaTypes,
      pasteURL: false,
      // The original is written anew too: what was hidden in the file (place, owner, a second file) does not survive it.
      formatOptions: webp(86),
      resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
      constructorOptions: { limitInputPixels: 60_000_000 },
      imageSizes: [width(480), width(960), width(1600)],
      adminThumbnail: 'w480',
      crop: false,
      focalPoint: false,
    },
    admin: { components: { edit: { Upload: '@/cms/admin/picture-upload#PictureUpload' } } },
    hooks: { beforeOperation: [onlyPictures, onlyWithRoom, randomName] },
  },
})
