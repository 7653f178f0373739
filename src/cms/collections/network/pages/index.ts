/** The fixed pages of every host: first visit, choosing a therapist, privacy and so on. */
import { bodyField } from '@/cms/fields/body'
import { networkCollection } from '@/cms/collections/network'
import { line, paragraph } from '@/cms/fields/words'
import { pageKeys } from '@/domain/kinds/terms'

export const pages = networkCollection({
  slug: 'pages',
  one: 'Page',
  many: 'Pages',
  help: 'One document for each fixed page. Its address is part of the site and cannot be changed here.',
  title: 'title',
  columns: ['title', 'key', 'updatedAt'],
  keys: pageKeys,
  fields: [line('title'), paragraph('dek', { label: 'Standfirst', rows: 2 }), bodyField],
})
