/** Words that must be translated one way only, or not at all. */
import { networkCollection } from '@/cms/collections/network'
import { line, paragraph } from '@/cms/fields/words'

export const glossary = networkCollection({
  slug: 'glossary',
  one: 'Glossary entry',
  many: 'Glossary',
  help: 'The agreed word in each language, for translators.',
  title: 'term',
  columns: ['term', 'doNotTranslate', 'updatedAt'],
  fields: [
    line('term'),
    paragraph('note', { rows: 2 }),
    {
      name: 'doNotTranslate',
      type: 'checkbox',
      label: 'Do not translate',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
  ],
})
