/** The people who sign safety text. */
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { one } from '@/cms/fields/relation'
import { line, paragraph } from '@/cms/fields/words'
import { endonym, locales } from '@/domain/locale/locales'
import * as term from '@/domain/kinds/terms'

export const clinicians = networkCollection({
  slug: 'clinicians',
  one: 'Clinician',
  many: 'Clinicians',
  help: 'Who reviews and signs medical content. Shown on every page they signed.',
  title: 'name',
  columns: ['name', 'credentials', 'topics', 'languages', 'active', 'validUntil'],
  fields: [
    line('name', { localized: false }),
    line('credentials', { help: 'As shown after the name.' }),
    choice('topics', term.topics, { many: true, initial: ['general'], help: 'What this person may sign.' }),
    choice('languages', locales, {
      many: true,
      required: true,
      initial: ['en'],
      labels: endonym,
      help: 'Languages in which this person can judge medical words, and so sign them.',
    }),
    paragraph('interests', { label: 'Declared interests', rows: 2 }),
    one('user', 'users', { beside: true, help: 'The account this person signs with.' }),
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    day('validUntil', { label: 'Credential valid until', beside: true, help: 'After this day nothing can be signed.' }),
  ],
})
