/** The part of a public address that names a document, in each language. */
import type { TextField } from 'payload'
import { ofCopy } from '@/cms/hooks/identity'
import * as term from '@/domain/kinds/terms'
import { mayBe } from './must'

/** @returns the slug field; `network: false` where two clinics may use the same address on their own hosts. */
export const slugField = ({ network = true }: { network?: boolean } = {}): TextField => ({
  name: 'slug',
  type: 'text',
  label: 'Address',
  localized: true,
  ...(network ? { unique: true } : {}),
  index: true,
  maxLength: 120,
  validate: mayBe((value) => term.slug.safeParse(value).success, 'slug'),
  hooks: { beforeDuplicate: [ofCopy('slug')] },
  admin: {
    position: 'sidebar',
    disableBulkEdit: true,
    description:
      'The last part of the page’s address in this language. Leave it empty to have it made from the name. ' +
      'When a published address changes, the old one leads to the new one.',
  },
})
