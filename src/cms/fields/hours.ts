/** Opening hours: the week, and the dates that differ from it. */
import type { Field } from 'payload'
import * as term from '@/domain/kinds/terms'
import { choice } from './choice'
import { clock, day } from './moment'
import { rowTitle } from './row-title'
import { line, row } from './words'

const times = (): Field[] => [
  clock('opens', { required: true, width: '20%' }),
  clock('closes', { required: true, width: '20%', help: 'Before opening means after midnight.' }),
  choice('audience', term.audiences, { initial: 'all', required: true, width: '20%' }),
]
const label = line('label', { help: 'A few words beside the times. May stay empty.' })
const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const

export const weekFields: Field[] = [
  {
    name: 'hours',
    type: 'array',
    label: 'The week',
    labels: { singular: 'Interval', plural: 'Intervals' },
    admin: {
      components: { RowLabel: rowTitle('Interval') },
      description: 'One line per interval. A lunch break makes two.',
    },
    fields: [row(choice('day', term.weekdays, { required: true, width: '20%', labels: dayNames }), ...times()), label],
  },
  {
    name: 'exceptions',
    type: 'array',
    label: 'Dates that differ',
    labels: { singular: 'Exception', plural: 'Exceptions' },
    admin: {
      components: { RowLabel: rowTitle('Exception') },
      description: 'These beat the week.',
      initCollapsed: true,
    },
    fields: [
      row(
        day('from', { required: true, width: '33%' }),
        day('to', { required: true, width: '33%', help: 'Included.' }),
        choice('kind', ['closed', 'special', 'extra'], { initial: 'closed', required: true, width: '33%' }),
      ),
      {
        name: 'intervals',
        type: 'array',
        labels: { singular: 'Interval', plural: 'Intervals' },
        admin: {
          components: { RowLabel: rowTitle('Interval') },
          condition: (_, sibling) => sibling?.kind !== 'closed',
        },
        fields: [
          row(choice('day', term.weekdays, { width: '20%', labels: dayNames, help: 'Empty: every day.' }), ...times()),
          label,
        ],
      },
      line('reason'),
      {
        name: 'provisional',
        type: 'checkbox',
        label: 'Not certain yet',
        defaultValue: false,
        admin: { description: 'Shown as provisional, such as a feast that depends on the moon.' },
      },
    ],
  },
]
