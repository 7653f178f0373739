/** Hours as shown: the week, exceptions to come, overlaps, notices, and the calendar and zone arithmetic beneath. */
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween, weekdayOf, weekFrom } from '@/domain/clinic/days'
import { upcomingExceptions, weekTable } from '@/domain/clinic/hours'
import { noticeState } from '@/domain/clinic/notice'
import { overlaps } from '@/domain/clinic/overlap'
import { endOfDay, instantOf, instantOfLocal, isTimeZone, localDay } from '@/domain/clinic/zoned'
import { hoursOf } from '../../support/fixtures/hours'

describe('the week', () => {
  it('starts on the jurisdiction’s day and shows closed days as empty', () => {
    const table = weekTable(hoursOf('madinat-al-nada'), 'sat')
    expect(table.map(({ day }) => day)).toEqual(['sat', 'sun', 'mon', 'tue', 'wed', 'thu', 'fri'])
    expect(table.map(({ intervals }) => intervals.length)).toEqual([2, 2, 2, 2, 2, 1, 0])
  })

  it('lists a day’s intervals by opening time', () => {
    const monday = weekTable(hoursOf('brisamar'), 'mon')[0]
    expect(monday?.intervals.map(({ opens }) => opens)).toEqual(['09:30', '16:30'])
  })
})

describe('upcoming exceptions', () => {
  it('are those under way or beginning within the days asked for', () => {
    const { exceptions } = hoursOf('port-erable')
    expect(upcomingExceptions(exceptions, '2026-12-24', 8).map(({ from }) => from)).toEqual([
      '2026-12-24',
      '2026-12-25',
      '2026-12-26',
      '2027-01-01',
    ])
    expect(upcomingExceptions(hoursOf('ahornbrueck').exceptions, '2027-08-15', 1).map(({ id }) => id)).toEqual([
      '2027-08-09',
    ])
  })
})

describe('overlaps', () => {
  const interval = (
    day: 'fri' | 'sat' | 'sun' | 'mon',
    opens: string,
    closes: string,
    audience: 'all' | 'women' = 'all',
  ) => ({
    day,
    opens,
    closes,
    audience,
    label: null,
  })

  it.each([
    ['touching intervals are fine', [interval('mon', '08:00', '12:00'), interval('mon', '12:00', '18:00')], []],
    ['crossing ones are not', [interval('mon', '08:00', '12:30'), interval('mon', '12:00', '18:00')], [[0, 1]]],
    [
      'another audience is another room',
      [interval('mon', '08:00', '12:30'), interval('mon', '12:00', '18:00', 'women')],
      [],
    ],
    [
      'a night reaches into the next day',
      [interval('fri', '20:00', '02:00'), interval('sat', '01:00', '05:00')],
      [[0, 1]],
    ],
    [
      'Sunday’s night reaches into Monday',
      [interval('mon', '01:00', '05:00'), interval('sun', '20:00', '02:00')],
      [[0, 1]],
    ],
  ])('%s', (_title, hours, expected) => {
    expect(overlaps(hours)).toEqual(expected)
  })

  it.each(['port-erable', 'brisamar', 'ahornbrueck', 'madinat-al-nada'])('there are none at %s', (clinic) => {
    expect(overlaps(hoursOf(clinic).hours)).toEqual([])
  })
})

describe('a notice', () => {
  const until = { from: null, until: '2026-11-30T18:00' }
  it.each([
    ['before its end', until, '2026-11-24T15:00Z', true, '2026-11-30T22:00Z'],
    ['after its end', until, '2026-11-30T22:00Z', false, null],
    [
      'before its beginning',
      { from: '2026-12-01T09:00', until: null },
      '2026-11-24T15:00Z',
      false,
      '2026-12-01T13:00Z',
    ],
    ['without either', { from: null, until: null }, '2026-11-24T15:00Z', true, null],
    ['that cannot be read', { from: 'soon', until: null }, '2026-11-24T15:00Z', false, null],
  ])('%s is shown or not, and says when that changes', (_title, notice, at, shown, change) => {
    expect(noticeState(notice, 'America/Moncton', Date.parse(at))).toEqual({
      shown,
      nextChange: change === null ? null : Date.parse(change),
    })
  })
})

describe('calendar days', () => {
  it('are counted without a zone', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(addDays('2027-03-01', -1)).toBe('2027-02-28')
    expect(daysBetween('2026-12-31', '2027-01-02')).toBe(2)
    expect(weekdayOf('2026-11-24')).toBe('tue')
    expect(weekFrom('sat')[6]).toBe('fri')
  })
})

describe('wall clocks', () => {
  it.each([
    ['a plain time', '2026-11-24', 600, 'America/Moncton', '2026-11-24T14:00Z'],
    ['a time that is skipped moves on', '2027-03-14', 150, 'America/Moncton', '2027-03-14T06:30Z'],
    ['a time that comes twice is its first', '2027-11-07', 75, 'America/Moncton', '2027-11-07T04:15Z'],
    ['minutes beyond midnight', '2027-03-13', 1440 + 150, 'America/Moncton', '2027-03-14T06:30Z'],
    ['a half-hour offset', '2026-11-24', 720, 'America/St_Johns', '2026-11-24T15:30Z'],
    ['a quarter-hour offset', '2026-11-24', 720, 'Asia/Kathmandu', '2026-11-24T06:15Z'],
    ['a midnight that is skipped', '2018-11-04', 0, 'America/Sao_Paulo', '2018-11-04T03:00Z'],
  ])('%s becomes the right instant', (_title, day, minute, zone, expected) => {
    expect(instantOf(day, minute, zone)).toBe(Date.parse(expected))
  })

  it('know the local day, its end, and which zones there are', () => {
    expect(localDay(Date.parse('2026-11-24T23:30Z'), 'Asia/Amman')).toBe('2026-11-25')
    expect(endOfDay('2026-10-31', 'Europe/Berlin')).toBe(Date.parse('2026-10-31T23:00Z'))
    expect(instantOfLocal('nonsense', 'Europe/Berlin')).toBeNaN()
    expect(['Europe/Berlin', 'Mars/Olympus', ''].map(isTimeZone)).toEqual([true, false, false])
  })
})
