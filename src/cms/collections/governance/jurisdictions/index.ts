/** The law and custom of a place, which clinics point at. Clinics read it and cannot change it. */
import type { CheckboxField, Field } from 'payload'
import { governanceCollection } from '@/cms/collections/governance'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { mayBe, must } from '@/cms/fields/must'
import { many } from '@/cms/fields/relation'
import { rowTitle } from '@/cms/fields/row-title'
import { line, row, wordList } from '@/cms/fields/words'
import { isCurrency } from '@/domain/clinic/currencies'
import * as term from '@/domain/kinds/terms'

const yesNo = (name: string, label: string, help?: string): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  defaultValue: false,
  admin: { width: '50%', ...(help ? { description: help } : {}) },
})
const code = (name: string, label: string, pattern: RegExp, example: string, help: string): Field => ({
  name,
  type: 'text',
  label,
  validate: mayBe((value) => pattern.test(value), 'such-as', { example }),
  admin: { width: '33%', description: help },
})
const currency: Field = {
  name: 'currency',
  type: 'text',
  label: 'Currency',
  validate: mayBe(isCurrency, 'currency', { example: 'CAD' }),
  admin: { width: '33%', description: 'Three letters, such as CAD.' },
}

const titles: Field = {
  name: 'titles',
  type: 'array',
  labels: { singular: 'Title', plural: 'Titles' },
  admin: {
    components: { RowLabel: rowTitle('Title') },
    description: 'What therapists may call themselves here.',
  },
  fields: [
    row(
      {
        name: 'key',
        type: 'text',
        required: true,
        validate: must<string>((value) => term.key.safeParse(value).success, 'key'),
        admin: { width: '50%', description: 'Credentials point at this. Never changes.' },
      },
      line('name', { width: '50%' }),
    ),
    row(yesNo('regulated', 'Protected by law'), yesNo('numberNeeded', 'Needs a number')),
    yesNo('therapeutic', 'Allows therapeutic wording'),
  ],
}
const holidays: Field = {
  name: 'holidays',
  type: 'array',
  labels: { singular: 'Holiday', plural: 'Holidays' },
  admin: { components: { RowLabel: rowTitle('Holiday') } },
  fields: [row(day('date', { required: true, width: '50%' }), line('name', { width: '50%' }))],
}

export const jurisdictions = governanceCollection({
  slug: 'jurisdictions',
  one: 'Jurisdiction',
  many: 'Jurisdictions',
  help: 'What may be offered and claimed in a place. When its legal review is overdue, the strictest settings apply.',
  title: 'name',
  columns: ['name', 'code', 'claimsPolicy', 'selfCheckMode', 'legalReviewDue'],
  search: ['name', 'key', 'code'],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Place',
          fields: [
            line('name'),
            row(
              code('code', 'Code', /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'CA-NB', 'Such as CA-NB.'),
              code('country', 'Country', /^[A-Z]{2}$/, 'CA', 'Two letters, such as CA.'),
              currency,
            ),
            row(
              code('emergencyNumber', 'Emergency number', /^\d{2,6}$/, '112', 'The real one, digits only.'),
              line('adviceLine', { localized: false, label: 'Health advice line', width: '67%' }),
            ),
            row(
              choice('weekStart', term.weekdays, {
                label: 'Week starts on',
                initial: 'mon',
                required: true,
                width: '33%',
              }),
              choice('weekend', term.weekdays, { many: true, initial: ['sat', 'sun'], width: '33%' }),
              choice('numbering', ['latn', 'arab'], { label: 'Digits', initial: 'latn', required: true, width: '33%' }),
            ),
            row(
              choice('taxDisplay', term.taxDisplays, {
                label: 'Prices are shown with tax',
                initial: 'inclusive',
                required: true,
                width: '50%',
              }),
              line('taxName', { label: 'Name of the tax', width: '50%' }),
            ),
            holidays,
          ],
        },
        {
          label: 'What may be offered',
          fields: [
            titles,
            many('forbiddenTechniques', 'techniques', { label: 'Not offered here' }),
            row(
              yesNo('internalProceduresAllowed', 'Internal procedures allowed'),
              yesNo('sameGenderPractice', 'Therapists treat their own gender only'),
            ),
          ],
        },
        {
          label: 'What may be said',
          fields: [
            row(
              choice('claimsPolicy', term.claimsPolicies, {
                label: 'Claims',
                initial: 'strict',
                required: true,
                width: '50%',
                help: 'Strict hides every claim that has no supporting reference.',
              }),
              choice('selfCheckMode', term.selfCheckModes, {
                label: 'Self-check',
                initial: 'table',
                required: true,
                width: '50%',
              }),
            ),
            row(yesNo('testimonialsAllowed', 'Testimonials allowed'), yesNo('imprintRequired', 'Imprint required')),
            wordList('requiredNotices', {
              label: 'Required notices',
              help: 'Shown on every page of a clinic of this place.',
            }),
          ],
        },
      ],
    },
    day('legalReviewDue', {
      label: 'Legal review due',
      beside: true,
      help: 'After this day the strictest settings apply.',
    }),
  ],
})
