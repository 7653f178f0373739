/** Ways of massaging. They form a tree: what is said of a technique holds for everything below it. */
import { bodyField } from '@/cms/fields/body'
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { one, picture } from '@/cms/fields/relation'
import { outcomeLabels } from '@/cms/fields/ruling'
import { line, paragraph, row, wordList } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'

export const techniques = networkCollection({
  slug: 'techniques',
  one: 'Technique',
  many: 'Techniques',
  help: 'Each way of massaging, from the umbrella down. Contraindications are inherited along the tree and never picked by hand.',
  title: 'name',
  columns: ['name', 'parent', 'kind', 'sensitivity', 'updatedAt'],
  search: ['name', 'key', 'summary'],
  addressFrom: 'name',
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Words',
          fields: [
            line('name', { help: 'As visitors see it.' }),
            paragraph('summary', { help: 'One or two sentences for lists and search.', rows: 2 }),
            wordList('methods', { help: 'The strokes and holds it uses.' }),
            wordList('bestFor', { label: 'Best for' }),
            bodyField,
          ],
        },
        {
          label: 'Safety',
          description: 'Signed by a clinician, language by language. Any change here needs a new sign-off.',
          fields: [
            row(
              choice('pressure', term.pressures, { initial: 'unspecified', required: true, width: '50%' }),
              choice('floor', term.outcomes, {
                label: 'Least outcome',
                labels: outcomeLabels,
                width: '50%',
                help: 'Nobody gets less than this, whatever the rulings say. Clearance or stricter for adult content.',
              }),
            ),
            wordList('risks'),
            paragraph('advice', {
              label: 'Advice that always holds',
              help: 'Shown at every outcome, wherever this technique is.',
              rows: 2,
            }),
            one('onlyIf', 'contraindications', {
              label: 'Only if',
              help: 'A condition the reader must have for this technique to make sense, such as pregnancy.',
            }),
          ],
        },
        {
          label: 'Place in the tree',
          fields: [
            one('parent', 'techniques', { help: 'What this is a kind of. Empty only for the umbrella.' }),
            row(
              choice('kind', term.techniqueKinds, { initial: 'massage', required: true, width: '50%' }),
              choice('topic', term.topics, { initial: 'general', required: true, width: '50%' }),
            ),
            choice('bodyAreas', term.bodyAreas, { label: 'Areas of the body', many: true }),
            picture('media', { label: 'Picture' }),
          ],
        },
      ],
    },
    choice('sensitivity', term.sensitivities, {
      initial: 'none',
      required: true,
      beside: true,
      help: 'Sensitive pages have stricter rules: a clinician’s note first, alternatives, no comments.',
    }),
    {
      name: 'informationOnly',
      type: 'checkbox',
      label: 'Information only',
      defaultValue: false,
      admin: { position: 'sidebar', description: 'Described here, never offered as a service.' },
    },
  ],
})
