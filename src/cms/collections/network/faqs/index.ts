/** Questions that people ask, each with one answer. */
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { must } from '@/cms/fields/must'
import { many } from '@/cms/fields/relation'
import { line, paragraph, richText } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'

export const faqs = networkCollection({
  slug: 'faqs',
  one: 'Question',
  many: 'Questions',
  help: 'One question, one answer. Where a condition has a ruling, embed it: do not restate it.',
  title: 'question',
  columns: ['question', 'topic', 'order', 'openConflict', 'updatedAt'],
  fields: [
    line('question'),
    richText('answer'),
    many('embeds', 'contraindications', {
      label: 'Rulings shown with the answer',
      help: 'Rendered from the condition itself, so that the two can never contradict each other.',
    }),
    many('signs', 'warning-signs', {
      label: 'Warning signs named in the answer',
      help: 'With a red flag among them, the emergency number of the place is shown with the answer.',
    }),
    paragraph('openConflict', {
      localized: false,
      label: 'Open conflict',
      help: 'What contradicts this answer. While anything stands here the question cannot be published. Never shown.',
    }),
    choice('topic', term.topics, { initial: 'general', required: true, beside: true }),
    {
      name: 'order',
      type: 'number',
      defaultValue: 0,
      required: true,
      validate: must<number>((value) => Number.isInteger(value), 'whole'),
      admin: { position: 'sidebar', step: 1, description: 'Lower comes first.' },
    },
  ],
})
