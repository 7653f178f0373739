/** What readers wrote. Pre-moderated, plain text, never a source of facts (R28). */
import { governanceCollection } from '@/cms/collections/governance'
import { choice } from '@/cms/fields/choice'
import { one } from '@/cms/fields/relation'
import { line, paragraph, row } from '@/cms/fields/words'
import { endonym, locales } from '@/domain/locale/locales'

export const commentStatuses = ['pending', 'approved', 'rejected', 'spam'] as const
export const commentFlags = ['misattributes', 'health-data', 'third-party', 'promotion', 'abuse'] as const

export const comments = governanceCollection({
  slug: 'comments',
  ownership: { field: 'clinic' },
  one: 'Comment',
  many: 'Comments',
  help: 'Nothing appears before a moderator approves it. Health data and data of third persons are removed.',
  title: 'text',
  columns: ['text', 'article', 'status', 'locale', 'createdAt'],
  search: ['text', 'author'],
  keyFrom: (data) =>
    `${String(data.article ?? '')} ${String(data.text ?? '')
      .split(/\s+/)
      .slice(0, 4)
      .join(' ')}`,
  fields: [
    paragraph('text', { localized: false, max: 4_000 }),
    row(
      one('article', 'articles', { required: true, width: '50%' }),
      one('clinic', 'clinics', { width: '50%', help: 'On whose host it was written. Empty: the network’s.' }),
    ),
    row(
      line('author', { localized: false, width: '50%', max: 100 }),
      choice('locale', locales, { label: 'Language', initial: 'en', required: true, labels: endonym, width: '50%' }),
    ),
    paragraph('editorNote', { localized: false, label: 'Editor’s note', help: 'Shown below the comment.' }),
    choice('status', commentStatuses, { initial: 'pending', required: true, beside: true }),
    choice('flags', commentFlags, { many: true, beside: true }),
  ],
})
