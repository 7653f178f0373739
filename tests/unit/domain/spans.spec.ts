/** What a clinic says of itself is clear: its hours, and that ends do not come before beginnings, wherever a kind has both. */
import { describe, expect, it } from 'vitest'
import type { KindName } from '@/domain/kinds'
import { issuesAt, type Moment } from '@/domain/publication/requirements'
import type { ClinicView } from '@/domain/publication/view-types'
import { hoursOf } from '../../support/fixtures/hours'

const codes = (moment: Moment, collection: KindName, document: object): string[] =>
  issuesAt(moment, collection, document as never).map(({ code, path }) => `${code} at ${path}`)

describe('a clinic', () => {
  const { hours, timeZone } = hoursOf('port-erable')
  const closed = (from: string, to: string) => ({ from, to, kind: 'closed' as const })
  const overlapping: ClinicView['hours'] = [
    ...hours,
    { day: 'sun', opens: '02:00', closes: '03:00', audience: 'all', label: null },
  ]
  it.each([
    ['with sound hours', 'publish', { hours, timeZone }, []],
    ['open twice at once', 'save', { hours: overlapping }, [`hours-overlap at hours.${hours.length}`]],
    ['with hours half filled in', 'save', { hours: [{ day: 'mon' as const, opens: '09:00' }] }, []],
    ['in a zone that is none', 'save', { timeZone: 'Mars/Olympus' }, ['unknown-time-zone at timeZone']],
    [
      'with an exception backwards',
      'save',
      { exceptions: [{ from: '2027-01-02', to: '2027-01-01' }] },
      ['ends-before-it-begins at exceptions.0.to'],
    ],
    [
      'closed twice on the same days',
      'save',
      { exceptions: [closed('2027-01-01', '2027-01-02'), closed('2027-01-01', '2027-01-02')] },
      ['exceptions-overlap at exceptions.1.from'],
    ],
    [
      'with exceptions of which neither lies in the other',
      'save',
      {
        exceptions: [
          closed('2027-01-01', '2027-01-03'),
          { ...closed('2027-01-03', '2027-01-05'), kind: 'special' as const },
        ],
      },
      ['exceptions-overlap at exceptions.1.from'],
    ],
    [
      'with one special day inside closed weeks, and more hours on one of them',
      'save',
      {
        exceptions: [
          closed('2027-01-01', '2027-01-14'),
          { ...closed('2027-01-06', '2027-01-06'), kind: 'special' as const },
          { ...closed('2027-01-06', '2027-01-06'), kind: 'extra' as const },
        ],
      },
      [],
    ],
    ['that hides the general topic', 'save', { optOuts: ['general' as const] }, ['general-opted-out at optOuts']],
    ['in a pale colour', 'publish', { theme: { accent: '#ffee00' } }, ['accent-too-pale at theme.accent']],
  ] as const)('%s', (_title, moment, document, expected) => {
    expect(codes(moment as Moment, 'clinics', document)).toEqual(expected)
  })
})

describe('what begins and ends', () => {
  it.each([
    ['notices', { from: '2027-01-02T10:00', until: '2027-01-02T09:59' }, 'until'],
    ['services', { activeFrom: '2027-01-02', activeTo: '2027-01-01' }, 'activeTo'],
    ['therapists', { credentials: [{}, { validFrom: '2027-01-02', validTo: '2026-12-31' }] }, 'credentials.1.validTo'],
  ] as const)('of %s does so in that order', (collection, backwards, path) => {
    expect(codes('save', collection, backwards)).toEqual([`ends-before-it-begins at ${path}`])
  })
  it.each([
    ['notices', { from: '2027-01-02T10:00', until: '2027-01-02T10:00' }],
    ['services', { activeFrom: '2027-01-02', activeTo: null }],
    ['therapists', { credentials: [{ validTo: '2026-12-31' }] }],
  ] as const)('of %s may be one moment, or open at one end', (collection, sound) => {
    expect(codes('save', collection, sound)).toEqual([])
  })
})
