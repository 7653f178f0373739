/** What a clinic offers: a technique for so many minutes at a price. */
import type { NumberField } from 'payload'
import { clinicCollection } from '@/cms/collections/clinic'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { money } from '@/cms/fields/money'
import { mayBe, must } from '@/cms/fields/must'
import { many, one } from '@/cms/fields/relation'
import { line, paragraph, row } from '@/cms/fields/words'
import { referrals } from '@/domain/kinds/terms'

const minutes: NumberField = {
  name: 'minutes',
  type: 'number',
  label: 'Minutes',
  required: true,
  min: 1,
  max: 100_000_000,
  validate: must<number>((value) => Number.isInteger(value) && Number(value) >= 1, 'whole-from', { least: 1 }),
  admin: { width: '33%', step: 1, description: 'How long it lasts.' },
}

export const services = clinicCollection({
  slug: 'services',
  one: 'Service',
  many: 'Services',
  help: 'One line of the price list. Techniques that are information only, or forbidden where the clinic is, cannot be offered.',
  title: 'key',
  columns: ['key', 'clinic', 'technique', 'minutes', 'price', 'updatedAt'],
  search: ['key', 'label'],
  keyFrom: (data) => `${String(data.technique ?? '')} ${String(data.minutes ?? '')}`,
  fields: [
    row(
      one('technique', 'techniques', { required: true, width: '33%', only: { informationOnly: { not_equals: true } } }),
      minutes,
      money('price', { width: '33%' }),
    ),
    row(line('label', { width: '67%', help: 'A name of its own, such as “Taster”. May stay empty.' }), {
      name: 'localFormat',
      type: 'checkbox',
      label: 'Outside the network’s usual lengths',
      defaultValue: false,
    }),
    many('therapists', 'therapists', {
      sameClinic: true,
      help: 'Who gives it. When nobody valid is left, booking stops by itself.',
    }),
    row(
      choice('referral', referrals, { label: 'Referral', initial: 'none', required: true, width: '33%' }),
      day('activeFrom', { label: 'Offered from', width: '33%' }),
      day('activeTo', { label: 'Offered until', width: '33%' }),
    ),
    {
      name: 'bookingLink',
      type: 'text',
      validate: mayBe((value) => /^https?:\/\/[^\s/]+\S*$/i.test(value), 'web-address'),
    },
    paragraph('note', { rows: 2 }),
  ],
})
