/** The people who work at a clinic, with the credentials that let them. */
import { clinicCollection } from '@/cms/collections/clinic'
import { plainList } from '@/cms/collections/clinic/clinics/fields'
import { choice } from '@/cms/fields/choice'
import { day } from '@/cms/fields/moment'
import { must } from '@/cms/fields/must'
import { many, picture } from '@/cms/fields/relation'
import { rowTitle } from '@/cms/fields/row-title'
import { line, paragraph, row } from '@/cms/fields/words'
import { key } from '@/domain/kinds/terms'

export const therapists = clinicCollection({
  slug: 'therapists',
  one: 'Therapist',
  many: 'Therapists',
  help: 'Titles come from the law of the place; a protected one needs its number, its validity and the day it was checked.',
  title: 'name',
  columns: ['name', 'clinic', 'techniques', 'updatedAt'],
  addressFrom: 'name',
  fields: [
    row(
      line('name', { localized: false, width: '50%', help: 'In Latin letters.' }),
      line('nativeName', { localized: false, label: 'Name in own script', width: '50%' }),
    ),
    many('techniques', 'techniques'),
    row(
      plainList('languages', 'Languages spoken', 'Codes such as en, fr, ar.'),
      choice('gender', ['woman', 'man'], { width: '50%', help: 'Only where the law of the place asks for it.' }),
    ),
    paragraph('bio', { rows: 4 }),
    picture('photo'),
    {
      name: 'credentials',
      type: 'array',
      labels: { singular: 'Credential', plural: 'Credentials' },
      admin: { components: { RowLabel: rowTitle('Credential') } },
      fields: [
        row(
          {
            name: 'title',
            type: 'text',
            required: true,
            validate: must<string>((value) => key.safeParse(value).success, 'title-key'),
            admin: { width: '33%', description: 'The key of a title of the clinic’s jurisdiction, such as rmt.' },
          },
          line('number', { localized: false, width: '33%' }),
          line('issuer', { localized: false, width: '33%' }),
        ),
        row(
          day('validFrom', { label: 'Valid from', width: '33%' }),
          day('validTo', { label: 'Valid to', width: '33%' }),
          day('verifiedAt', { label: 'Checked on', width: '33%' }),
        ),
        choice('covers', ['general', 'prenatal'], { many: true, initial: ['general'] }),
      ],
    },
  ],
})
