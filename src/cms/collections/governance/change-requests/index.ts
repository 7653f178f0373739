/** How a clinic asks for a change of shared content, which it cannot change itself. */
import { governanceCollection } from '@/cms/collections/governance'
import { choice } from '@/cms/fields/choice'
import { clinicField } from '@/cms/fields/clinic'
import { line, paragraph, row } from '@/cms/fields/words'
import { endonym, locales } from '@/domain/locale/locales'

const targets = [
  'techniques',
  'contraindications',
  'warning-signs',
  'articles',
  'faqs',
  'pages',
  'references',
  'jurisdictions',
] as const

export const changeRequests = governanceCollection({
  slug: 'change-requests',
  ownership: { field: 'clinic' },
  one: 'Change request',
  many: 'Change requests',
  help: 'What is wrong or missing in shared content, and what it should say.',
  title: 'subject',
  columns: ['subject', 'clinic', 'collection', 'status', 'updatedAt'],
  search: ['subject', 'key', 'document'],
  keyFrom: (data) => String(data.subject ?? ''),
  fields: [
    line('subject', { localized: false }),
    row(
      choice('collection', targets, { label: 'Kind of document', initial: 'techniques', required: true, width: '33%' }),
      line('document', { localized: false, width: '33%', help: 'Its key, if you know it.' }),
      choice('locale', locales, { label: 'Language', initial: 'en', required: true, labels: endonym, width: '33%' }),
    ),
    paragraph('proposal', { localized: false, label: 'What it should say', rows: 5 }),
    paragraph('why', { localized: false, label: 'Why', rows: 3 }),
    paragraph('answer', { localized: false, label: 'The network’s answer', rows: 3 }),
    clinicField({ help: 'Who asks. Empty: the network itself.' }),
    choice('status', ['open', 'accepted', 'declined', 'done'], { initial: 'open', required: true, beside: true }),
  ],
})
