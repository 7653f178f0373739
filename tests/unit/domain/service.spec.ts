/** Whether a service can be booked (R17 to R19), and how strictly a jurisdiction is applied (R33). */
import { describe, expect, it } from 'vitest'
import { bookable, isActive } from '@/domain/clinic/service'
import { policyOn } from '@/domain/safety/policy'
import { credential, jurisdiction, service, technique, therapist } from '../../support/fixtures/views'

describe('a service', () => {
  const techniques = [
    technique('therapeutic-massage'),
    technique('swedish'),
    technique('prenatal', { onlyIf: 'pregnancy' }),
    technique('prostate', { parent: null, kind: 'internal-procedure', informationOnly: true }),
    technique('internal', { kind: 'internal-procedure' }),
  ]
  const today = '2026-11-24'
  const ana = (...credentials: ReturnType<typeof credential>[]) => [
    therapist({ credentials, techniques: ['swedish', 'prenatal', 'prostate', 'internal'] }),
  ]
  const law = jurisdiction()
  const expired = credential({ validTo: '2026-10-31' })

  const cases: [
    title: string,
    of: Parameters<typeof service>[0],
    by: ReturnType<typeof ana>,
    under: typeof law,
    reason: string | null,
    until: string | null,
  ][] = [
    ['is bookable while a credential holds', {}, ana(credential()), law, null, '2027-12-31'],
    ['is bookable on the credential’s last day', {}, ana(credential({ validTo: today })), law, null, today],
    ['is not on the day after', {}, ana(expired), law, 'no-valid-therapist', null],
    [
      'is bookable until the last of several',
      {},
      ana(credential({ validTo: today }), credential()),
      law,
      null,
      '2027-12-31',
    ],
    [
      'knows a renewal that follows at once',
      {},
      ana(credential({ validTo: today }), credential({ validFrom: '2026-11-25', validTo: '2026-12-31' })),
      law,
      null,
      '2026-12-31',
    ],
    [
      'stops at a gap before the renewal',
      {},
      ana(credential({ validTo: today }), credential({ validFrom: '2026-11-26' })),
      law,
      null,
      today,
    ],
    ['is bookable without end', {}, ana(credential({ validTo: null })), law, null, null],
    [
      'is bookable until the last day there is',
      {},
      ana(credential({ validFrom: null, validTo: '9999-12-31' })),
      law,
      null,
      '9999-12-31',
    ],
    [
      'waits for a credential that begins later',
      {},
      ana(credential({ validFrom: '2026-12-01' })),
      law,
      'no-valid-therapist',
      '2026-11-30',
    ],
    ['needs the number that a title asks for', {}, ana(credential({ number: null })), law, 'no-valid-therapist', null],
    [
      'needs a regulated title to be verified',
      {},
      ana(credential({ verifiedAt: null })),
      law,
      'no-valid-therapist',
      null,
    ],
    ['needs a title of the jurisdiction', {}, ana(credential({ title: 'healer' })), law, 'no-valid-therapist', null],
    [
      'asks less of a free title',
      {},
      ana(credential({ title: 'free', number: null, verifiedAt: null })),
      law,
      null,
      '2027-12-31',
    ],
    [
      'needs a therapist of its own',
      { therapists: ['clinic-bea'] },
      ana(credential()),
      law,
      'no-valid-therapist',
      null,
    ],
    [
      'needs a therapist who does it',
      { technique: 'swedish' },
      [therapist({ techniques: ['sports'] })],
      law,
      'no-valid-therapist',
      null,
    ],
    [
      'that is prenatal needs a prenatal certificate',
      { technique: 'prenatal' },
      ana(credential()),
      law,
      'no-valid-therapist',
      null,
    ],
    [
      'that is prenatal is bookable with one',
      { technique: 'prenatal' },
      ana(credential({ covers: ['general', 'prenatal'] })),
      law,
      null,
      '2027-12-31',
    ],
    [
      'is not bookable before its beginning',
      { activeFrom: '2026-12-01' },
      ana(credential()),
      law,
      'not-yet',
      '2026-11-30',
    ],
    ['is bookable to its last day', { activeTo: today }, ana(credential()), law, null, today],
    ['is not bookable after its end', { activeTo: '2026-11-23' }, ana(credential()), law, 'ended', null],
    ['is never information only', { technique: 'prostate' }, ana(credential()), law, 'information-only', null],
    [
      'is never forbidden',
      {},
      ana(credential()),
      jurisdiction({ forbiddenTechniques: ['swedish'] }),
      'forbidden',
      null,
    ],
    [
      'is never under something forbidden',
      {},
      ana(credential()),
      jurisdiction({ forbiddenTechniques: ['therapeutic-massage'] }),
      'forbidden',
      null,
    ],
    [
      'is no internal procedure where those are not allowed',
      { technique: 'internal' },
      ana(credential()),
      law,
      'forbidden',
      null,
    ],
    [
      'may be an internal procedure where they are',
      { technique: 'internal' },
      ana(credential()),
      jurisdiction({ internalProceduresAllowed: true }),
      null,
      '2027-12-31',
    ],
    ['is of a technique that exists', { technique: 'hot-stone' }, ana(credential()), law, 'unknown-technique', null],
  ]
  it.each(cases)('%s', (_title, of, by, under, reason, until) => {
    expect(bookable(service(of), by, techniques, under, today)).toEqual({ bookable: reason === null, reason, until })
  })

  it('is active from its first day to its last', () => {
    const period = { activeFrom: '2026-11-01', activeTo: '2026-11-30' }
    const days = ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01']
    expect(days.map((day) => isActive(period, day))).toEqual([false, true, true, false])
  })
})

describe('a jurisdiction whose legal review is overdue', () => {
  const law = { claimsPolicy: 'open', selfCheckMode: 'verdict', legalReviewDue: '2026-11-24' } as const
  it.each([
    ['is still itself on the day', law, '2026-11-24', 'open', 'verdict'],
    ['gets the strictest settings on the next', law, '2026-11-25', 'strict', 'table'],
    ['keeps a self-check that is off', { ...law, selfCheckMode: 'off' as const }, '2026-11-25', 'strict', 'off'],
    ['is itself where no date is set', { ...law, legalReviewDue: null }, '2030-01-01', 'open', 'verdict'],
  ])('%s', (_title, each, day, claimsPolicy, selfCheckMode) => {
    expect(policyOn(each, day)).toMatchObject({ claimsPolicy, selfCheckMode })
  })
})
