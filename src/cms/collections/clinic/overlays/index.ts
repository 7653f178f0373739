/** What a clinic adds to a shared document: a stricter ruling, a local note, or both. Never anything looser (R3). */
import type { Field } from 'payload'
import { clinicCollection } from '@/cms/collections/clinic'
import { choice } from '@/cms/fields/choice'
import { mayBe } from '@/cms/fields/must'
import { one } from '@/cms/fields/relation'
import { outcomeLabels } from '@/cms/fields/ruling'
import { paragraph, row } from '@/cms/fields/words'
import { overlaidExists } from '@/cms/hooks/overlaid-exists'
import * as term from '@/domain/kinds/terms'

export const overlayTargets = ['techniques', 'contraindications', 'articles', 'pages'] as const

const ruling: Field = {
  name: 'ruling',
  type: 'group',
  label: 'Stricter ruling',
  admin: { description: 'May only be stricter than the network’s. Leave the condition empty for a note alone.' },
  fields: [
    row(
      one('contraindication', 'contraindications', { label: 'Condition', width: '50%' }),
      one('technique', 'techniques', { width: '50%', help: 'Empty: every technique.' }),
    ),
    row(
      {
        name: 'variant',
        type: 'text',
        validate: mayBe((value) => term.key.safeParse(value).success, 'key'),
        admin: { width: '50%', description: 'The key of one of the condition’s variants. Empty: all.' },
      },
      choice('outcome', term.outcomes, { labels: outcomeLabels, width: '50%' }),
    ),
    paragraph('reason', { help: 'Why this clinic is stricter. Safety text: a clinician signs it.' }),
  ],
}

export const overlays = clinicCollection({
  slug: 'overlays',
  one: 'Local addition',
  many: 'Local additions',
  help: 'A stricter ruling or a note of one clinic beside a shared document. Shared words are never replaced.',
  medical: true,
  title: 'key',
  columns: ['key', 'clinic', 'collection', 'document', 'updatedAt'],
  search: ['key', 'document'],
  keyFrom: (data) =>
    `${String(data.document ?? '')} ${String((data.ruling as { variant?: string } | undefined)?.variant ?? '')}`,
  rules: [overlaidExists],
  fields: [
    row(
      choice('collection', overlayTargets, {
        label: 'Kind of document',
        initial: 'contraindications',
        required: true,
        width: '50%',
      }),
      {
        name: 'document',
        type: 'text',
        required: true,
        admin: {
          width: '50%',
          components: { Field: '@/cms/admin/overlaid-document#OverlaidDocument' },
          description: 'The shared document this is added to.',
        },
      },
    ),
    ruling,
    paragraph('note', { label: 'Local note', help: 'Shown beside the shared text, as this clinic’s own.' }),
  ],
})
