/** What claims rest on. Only verified guidelines, reviews, trials, observational studies, books and government pages support one. */
import { networkCollection } from '@/cms/collections/network'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { mayBe, must } from '@/cms/fields/must'
import { line, paragraph, row } from '@/cms/fields/words'
import { endonym, locales } from '@/domain/locale/locales'
import * as term from '@/domain/kinds/terms'

const bare = (name: string, label: string, width = '33%') => line(name, { label, localized: false, width })

export const references = networkCollection({
  slug: 'references',
  one: 'Reference',
  many: 'References',
  help: 'Sources. The title stays in its own language; the label says in each language what it is.',
  title: 'title',
  columns: ['title', 'kind', 'status', 'year', 'updatedAt'],
  search: ['title', 'key', 'authors', 'doi', 'url'],
  fields: [
    row(
      line('title', { localized: false, max: 500, width: '75%', help: 'In the language of the work.' }),
      choice('titleLang', locales, { label: 'Language', initial: 'en', required: true, labels: endonym, width: '25%' }),
    ),
    line('label', { help: 'What this is, in the reader’s language. May stay empty.' }),
    bare('authors', 'Authors'),
    row(
      {
        name: 'year',
        type: 'number',
        min: 1500,
        max: 2200,
        validate: must<number>(
          (value) => value == null || (Number.isInteger(value) && value >= 1500 && value <= 2200),
          'such-as',
          { example: '2024' },
        ),
        admin: { width: '25%' },
      },
      bare('doi', 'DOI', '38%'),
      bare('isbn', 'ISBN', '37%'),
    ),
    {
      name: 'url',
      type: 'text',
      label: 'Web address',
      validate: mayBe((value) => /^https?:\/\/[^\s]+$/i.test(value), 'web-address'),
    },
    paragraph('interest', {
      help: 'Whose interest this source has, if any. Shown beside it; commercial sources are always labelled.',
      rows: 2,
    }),
    choice('kind', term.referenceKinds, { initial: 'organisation', required: true, beside: true }),
    choice('status', term.referenceStatuses, {
      initial: 'unverified',
      required: true,
      beside: true,
      help: 'Verified: somebody opened it and it says what we say it says.',
    }),
    day('accessedAt', { label: 'Last opened', beside: true }),
  ],
})
