/** Articles of the network. */
import { bodyField } from '@/cms/fields/body'
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { many, picture } from '@/cms/fields/relation'
import { rowTitle } from '@/cms/fields/row-title'
import { line, paragraph } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'

export const articles = networkCollection({
  slug: 'articles',
  one: 'Article',
  many: 'Articles',
  help: 'Longer texts, made of blocks. Clinics show them as they are and may add a note beside them.',
  title: 'title',
  columns: ['title', 'topic', 'sensitivity', 'updatedAt'],
  search: ['title', 'key', 'dek'],
  addressFrom: 'title',
  fields: [
    line('title'),
    paragraph('dek', {
      label: 'Standfirst',
      help: 'One or two sentences under the title, also used in lists.',
      rows: 2,
    }),
    bodyField,
    many('techniques', 'techniques', { help: 'Which techniques this is about.' }),
    picture('media', { label: 'Picture' }),
    {
      name: 'conflicts',
      type: 'array',
      label: 'Where sources disagree',
      labels: { singular: 'Note', plural: 'Notes' },
      admin: {
        components: { RowLabel: rowTitle('Note') },
        description: 'For editors only, never published.',
      },
      fields: [paragraph('note', { localized: false })],
    },
    choice('topic', term.topics, { initial: 'general', required: true, beside: true }),
    choice('sensitivity', term.sensitivities, {
      initial: 'none',
      required: true,
      beside: true,
      help: 'Sensitive pages have stricter rules: a clinician’s note first, alternatives, no comments.',
    }),
    choice('comments', ['off', 'pre-moderated'], { initial: 'off', required: true, beside: true }),
  ],
})
