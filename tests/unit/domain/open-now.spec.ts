/** Open or closed, by the demo network's vectors and by what is hard about hours: nights, exceptions, clock changes. */
import { describe, expect, it } from 'vitest'
import type { HoursException } from '@/domain/clinic/hours'
import { openState } from '@/domain/clinic/open-now'
import { localMoment } from '@/domain/clinic/zoned'
import { hoursOf } from '../../support/fixtures/hours'

const wall = (clinic: string, instant: number): string => {
  const { day, minute } = localMoment(instant, hoursOf(clinic).timeZone)
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')
  return `${day} ${clock}`
}

/** The state as a reader would say it: `open to <local day and time>`, `closed, opens …`, with the audience if any. */
const said = (clinic: string, at: string): string => {
  const state = openState(hoursOf(clinic), Date.parse(at))
  const moment = state.open ? state.until : state.opensAt
  const when = moment === null ? '' : ` ${wall(clinic, moment)}`
  const whom = state.audience && state.audience !== 'all' ? ` (${state.audience})` : ''
  return `${state.open ? 'open to' : 'closed, opens'}${when}${whom}${state.provisional ? ', provisional' : ''}`
}

const vectors: [instant: string, clinic: string, expected: string][] = [
  ['2026-11-24T15:00Z', 'port-erable', 'open to 2026-11-24 19:00'],
  ['2026-11-24T15:00Z', 'brisamar', 'closed, opens 2026-11-24 16:30'],
  ['2026-11-24T15:00Z', 'ahornbrueck', 'open to 2026-11-24 18:00'],
  ['2026-11-24T15:00Z', 'madinat-al-nada', 'open to 2026-11-24 22:00 (women)'],
  ['2026-11-28T05:00Z', 'port-erable', 'open to 2026-11-28 01:30'],
  ['2026-11-28T05:00Z', 'brisamar', 'closed, opens 2026-11-28 10:00'],
  ['2026-11-28T05:00Z', 'ahornbrueck', 'closed, opens 2026-11-30 08:00'],
  ['2026-11-28T05:00Z', 'madinat-al-nada', 'closed, opens 2026-11-28 10:00 (women)'],
  ['2027-02-20T22:15Z', 'port-erable', 'open to 2027-02-21 02:30'],
  ['2027-02-20T22:15Z', 'brisamar', 'closed, opens 2027-02-22 09:30'],
  ['2027-02-20T22:15Z', 'ahornbrueck', 'closed, opens 2027-02-22 08:00'],
  ['2027-02-20T22:15Z', 'madinat-al-nada', 'open to 2027-02-21 01:30 (women), provisional'],
  // Clocks go forward at 02:00: the closing time 02:30 does not exist that night.
  ['2027-03-14T06:10Z', 'port-erable', 'open to 2027-03-14 03:30'],
  ['2027-03-14T06:31Z', 'port-erable', 'closed, opens 2027-03-14 10:00'],
  // Clocks go back at 02:00: 01:15 happens twice.
  ['2027-11-07T04:15Z', 'port-erable', 'open to 2027-11-07 02:30'],
  ['2027-11-07T05:15Z', 'port-erable', 'open to 2027-11-07 02:30'],
  ['2027-11-07T06:29Z', 'port-erable', 'open to 2027-11-07 02:30'],
  ['2027-11-07T06:30Z', 'port-erable', 'closed, opens 2027-11-07 10:00'],
  // The night belongs to 8 March, although 9 March is closed.
  ['2027-03-08T22:15Z', 'madinat-al-nada', 'open to 2027-03-09 01:30 (women), provisional'],
  ['2027-03-08T22:45Z', 'madinat-al-nada', 'closed, opens 2027-03-13 10:00 (women), provisional'],
  // Exceptions.
  ['2026-12-21T14:00Z', 'port-erable', 'open to 2026-12-21 16:00'],
  ['2026-12-24T16:00Z', 'port-erable', 'open to 2026-12-24 13:00'],
  ['2026-12-25T18:00Z', 'port-erable', 'closed, opens 2026-12-27 10:00'],
  ['2027-02-15T15:00Z', 'port-erable', 'closed, opens 2027-02-16 09:00'],
  ['2027-08-04T14:00Z', 'brisamar', 'closed, opens 2027-08-05 08:30'],
  ['2027-08-07T10:30Z', 'brisamar', 'closed, opens 2027-08-09 08:30'],
  ['2027-08-06T14:00Z', 'ahornbrueck', 'closed, opens 2027-08-23 08:00'],
  ['2026-12-31T09:00Z', 'ahornbrueck', 'closed, opens 2027-01-04 08:00'],
  // Half an hour off the hour, in winter and in summer.
  ['2027-01-10T01:29Z', 'st-johns', 'closed, opens 2027-01-09 22:00'],
  ['2027-01-10T01:30Z', 'st-johns', 'open to 2027-01-10 01:15'],
  ['2027-01-10T04:45Z', 'st-johns', 'closed, opens 2027-01-10 22:00'],
  ['2027-07-10T00:30Z', 'st-johns', 'open to 2027-07-10 01:15'],
]

describe('open now', () => {
  it.each(vectors)('at %s, %s is %s', (at, clinic, expected) => {
    expect(said(clinic, at)).toBe(expected)
  })

  it('does not depend on the zone of the process', () => {
    expect(new Date('2026-11-24T15:00Z').getTimezoneOffset()).toBe(-345)
  })

  it.each([
    ['2026-11-24T15:00Z', 'port-erable', '2026-11-24T23:00Z'],
    ['2026-11-24T15:00Z', 'brisamar', '2026-11-24T16:30Z'],
    ['2026-11-28T05:00Z', 'port-erable', '2026-11-28T05:30Z'],
  ])('seen at %s, what is said of %s next changes at %s', (at, clinic, expected) => {
    const change = openState(hoursOf(clinic), new Date(at)).nextChange
    expect(change && new Date(change).toISOString()).toBe(new Date(expected).toISOString())
  })

  it('says the clinic’s own day and time', () => {
    expect(openState(hoursOf('madinat-al-nada'), Date.parse('2026-11-24T22:10Z'))).toMatchObject({
      localDay: '2026-11-25',
      localMinute: 70,
    })
  })

  it('knows no next opening where nothing is planned within 400 days', () => {
    const never = { timeZone: 'Asia/Amman', hours: [], exceptions: [] }
    expect(openState(never, 0)).toMatchObject({ open: false, until: null, opensAt: null, nextChange: null })
  })
})

describe('intervals that meet', () => {
  const clinic = (...hours: [string, string, 'all' | 'women' | 'men'][]) => ({
    timeZone: 'Europe/Berlin',
    hours: hours.map(([opens, closes, audience]) => ({ day: 'tue' as const, opens, closes, audience, label: null })),
    exceptions: [],
  })
  const noon = Date.parse('2026-11-24T11:00Z')

  it('are one opening that ends with the last of them', () => {
    const state = openState(clinic(['08:00', '13:00', 'women'], ['13:00', '18:00', 'men']), noon)
    expect(state).toMatchObject({ open: true, audience: 'women', until: Date.parse('2026-11-24T17:00Z') })
    expect(state.nextChange).toBe(Date.parse('2026-11-24T12:00Z'))
  })

  it('serve everybody where both audiences are there at once', () => {
    expect(openState(clinic(['08:00', '13:00', 'women'], ['11:00', '18:00', 'men']), noon).audience).toBe('all')
  })
})

describe('exceptions that cover the same day', () => {
  const closedAll: HoursException = {
    id: 'closed',
    from: '2026-11-01',
    to: '2026-11-30',
    kind: 'closed',
    intervals: [],
    reason: null,
    provisional: false,
  }
  const special: HoursException = {
    ...closedAll,
    id: 'special',
    from: '2026-11-24',
    to: '2026-11-24',
    kind: 'special',
    intervals: [{ opens: '10:00', closes: '12:00', audience: 'all', label: null, day: null }],
  }
  const at = (exceptions: HoursException[]) =>
    openState({ timeZone: 'Europe/Berlin', hours: [], exceptions }, Date.parse('2026-11-24T10:00Z')).open

  it.each([
    ['the shorter one speaks', [closedAll, special], true],
    [
      'of equally long ones the closed one does',
      [special, { ...closedAll, from: special.from, to: special.to }],
      false,
    ],
    ['an extra one adds to a closed day', [closedAll, { ...special, kind: 'extra' as const }], true],
  ])('%s', (_title, exceptions, open) => {
    expect(at(exceptions)).toBe(open)
  })
})
