/** Signs that something is wrong during or after a massage, and what to do about each. All of it is safety text. */
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { many } from '@/cms/fields/relation'
import { line, paragraph, row } from '@/cms/fields/words'
import * as term from '@/domain/kinds/terms'

export const warningSigns = networkCollection({
  slug: 'warning-signs',
  one: 'Warning sign',
  many: 'Warning signs',
  help: 'Shown as care cards, most urgent first. Signed by a clinician, language by language.',
  title: 'sign',
  columns: ['sign', 'urgency', 'phase', 'asRedFlag', 'updatedAt'],
  fields: [
    line('sign', { help: 'What the reader notices.' }),
    paragraph('action', { help: 'What to do about it, now. The emergency number is added by itself.' }),
    row(
      choice('phase', term.signPhases, { initial: 'after', required: true, width: '50%' }),
      choice('urgency', term.urgencies, { initial: 'contact-doctor', required: true, width: '50%' }),
    ),
    many('appliesTo', 'techniques', { label: 'Applies to', help: 'Empty: every technique.' }),
    {
      name: 'asRedFlag',
      type: 'checkbox',
      label: 'Red flag in the self-check',
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
    choice('topic', term.topics, { initial: 'general', required: true, beside: true }),
  ],
})
