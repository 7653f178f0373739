/** Where a clinic is. */
import type { Field } from 'payload'
import { mayBe } from './must'
import { line, row } from './words'

const coordinate = (name: string, label: string, limit: number): Field => ({
  name,
  type: 'number',
  label,
  min: -limit,
  max: limit,
  admin: { width: '50%', step: 0.0001 },
})

export const addressField: Field = {
  name: 'address',
  type: 'group',
  fields: [
    line('street', { label: 'Street and number' }),
    row(
      { ...line('postcode', { localized: false }), admin: { width: '25%' } },
      line('locality', { label: 'Town', width: '50%' }),
      line('region', { localized: false, width: '25%' }),
    ),
    {
      name: 'country',
      type: 'text',
      minLength: 2,
      maxLength: 2,
      validate: mayBe((value) => /^[A-Z]{2}$/.test(value), 'such-as', { example: 'CA' }),
      admin: { description: 'Two-letter code, such as CA.' },
    },
  ],
}

export const geoField: Field = {
  name: 'geo',
  type: 'group',
  label: 'On the map',
  fields: [row(coordinate('lat', 'Latitude', 90), coordinate('lng', 'Longitude', 180))],
}
