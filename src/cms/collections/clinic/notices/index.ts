/** Short announcements of a clinic, from … until … by the clinic's own clock. */
import { clinicCollection } from '@/cms/collections/clinic'
import { choice } from '@/cms/fields/choice'
import { localMoment } from '@/cms/fields/moment'
import { paragraph, row } from '@/cms/fields/words'
import { noticePlacements, noticeSeverities } from '@/domain/kinds/terms'

export const notices = clinicCollection({
  slug: 'notices',
  one: 'Notice',
  many: 'Notices',
  help: 'A lift out of order, other hours in August. Appears and disappears by itself.',
  title: 'text',
  columns: ['text', 'clinic', 'severity', 'from', 'until'],
  keyFrom: (data) =>
    String(data.text ?? '')
      .split(/\s+/)
      .slice(0, 6)
      .join(' '),
  fields: [
    paragraph('text', { rows: 2, max: 500 }),
    row(
      choice('severity', noticeSeverities, { initial: 'info', required: true, width: '50%' }),
      choice('placement', noticePlacements, { initial: 'all-pages', required: true, width: '50%' }),
    ),
    row(
      localMoment('from', { width: '50%', help: 'Empty: at once.' }),
      localMoment('until', { width: '50%', help: 'Empty: until you take it down.' }),
    ),
  ],
})
