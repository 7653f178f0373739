/** The clinics. One added here answers on its hosts at once, with no restart. */
import { byNetworkOnly } from '@/cms/access'
import { clinicsThemselves } from '@/cms/collections/clinic'
import { choice } from '@/cms/fields/choice'
import { domainsField } from '@/cms/fields/domains'
import { weekFields } from '@/cms/fields/hours'
import { languagesField } from '@/cms/fields/languages'
import { phoneField } from '@/cms/fields/phone'
import { addressField, geoField } from '@/cms/fields/address'
import { one, picture } from '@/cms/fields/relation'
import { themeField } from '@/cms/fields/theme'
import { beside, line, paragraph, row } from '@/cms/fields/words'
import { closing } from '@/cms/hooks/closing'
import { endonym, locales } from '@/domain/locale/locales'
import * as term from '@/domain/kinds/terms'
import { plainList, timeZone } from './fields'

export const clinics = clinicsThemselves({
  slug: 'clinics',
  one: 'Clinic',
  many: 'Clinics',
  help: 'Each clinic with its place, languages, hours and brand. Its host name, law and key are set by the network.',
  title: 'brand',
  columns: ['brand', 'key', 'jurisdiction', 'status', 'updatedAt'],
  keyFrom: (data) => String(data.brand ?? ''),
  rules: [closing],
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Who we are',
          fields: [
            row(line('brand', { width: '50%' }), line('tagline', { width: '50%' })),
            paragraph('about', { rows: 5 }),
            picture('photos', { many: true }),
            paragraph('imprint', { rows: 5, help: 'Where the law asks for one.' }),
            themeField,
          ],
        },
        {
          label: 'Place',
          fields: [
            addressField,
            geoField,
            { ...timeZone, ...byNetworkOnly },
            paragraph('access', {
              label: 'Getting in',
              help: 'Steps, lifts, width of doors, parking for wheelchairs.',
            }),
            paragraph('directions', { label: 'Getting here' }),
          ],
        },
        {
          label: 'Contact',
          fields: [
            row(phoneField, { name: 'email', type: 'email', admin: { width: '50%' } }),
            plainList('spokenLanguages', 'Languages spoken', 'Codes such as en, fr, ar.'),
            choice('payment', ['cash', 'debit', 'credit', 'transfer'], { many: true }),
          ],
        },
        { label: 'Hours', fields: weekFields },
        {
          label: 'Languages and hosts',
          description: 'Set by the network.',
          fields: [
            row(
              { ...languagesField({ initial: ['en'], width: '50%' }), ...byNetworkOnly },
              {
                ...choice('defaultLocale', locales, {
                  label: 'Default language',
                  labels: endonym,
                  initial: 'en',
                  required: true,
                }),
                ...byNetworkOnly,
              },
            ),
            { ...domainsField('The clinic’s host names, the canonical one first.'), ...byNetworkOnly },
            { ...one('jurisdiction', 'jurisdictions', { required: true }), ...byNetworkOnly },
            {
              ...choice('schemaType', term.schemaTypes, {
                label: 'Kind of business',
                initial: 'HealthAndBeautyBusiness',
                required: true,
                labels: Object.fromEntries(term.schemaTypes.map((type) => [type, type])),
                help: 'For search engines. A medical kind only where the law of the place says so.',
              }),
              ...byNetworkOnly,
            },
          ],
        },
        {
          label: 'Topics',
          fields: [
            choice(
              'optOuts',
              term.topics.filter((topic) => topic !== 'general'),
              {
                label: 'Topics left out',
                many: true,
                help: 'The whole topic disappears from this clinic’s host, in all languages. General rulings and warning signs stay.',
              },
            ),
          ],
        },
      ],
    },
    beside(
      choice('status', term.clinicStatuses, {
        initial: 'opening',
        required: true,
        help: 'Closing a clinic for good is done by the network.',
      }),
    ),
  ],
})
