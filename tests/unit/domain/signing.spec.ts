/** R14: who may sign, and whether a signature still stands. */
import { describe, expect, it } from 'vitest'
import {
  comparingIssues,
  isSignedByTwo,
  languageIssues,
  reviewIssues,
  signingIssues,
  topicsShortOfClinicians,
  type Judging,
  type Signing,
} from '@/domain/publication/requirements'

const signing: Signing = {
  clinician: { active: true, topics: ['general'], validUntil: '2026-11-21' },
  isAuthor: false,
  topic: 'general',
  today: '2026-11-21',
}

describe('R14: a clinician', () => {
  const { clinician } = signing
  it.each<[string, Partial<Signing>, string[]]>([
    ['may sign on the last day of the credential', {}, []],
    ['may sign with a credential that does not end', { clinician: { ...clinician, validUntil: null } }, []],
    ['may not sign with a lapsed credential', { today: '2026-11-22' }, ['credential-lapsed']],
    ['may not sign while inactive', { clinician: { ...clinician, active: false } }, ['clinician-inactive']],
    ['may not sign without the topic', { topic: 'prostate' }, ['topic-not-allowed']],
    ['may not sign what they wrote', { isAuthor: true }, ['own-work']],
    [
      'is told everything at once',
      { isAuthor: true, topic: 'prostate', today: '2027-01-01', clinician: { ...clinician, active: false } },
      ['clinician-inactive', 'topic-not-allowed', 'credential-lapsed', 'own-work'],
    ],
  ])('%s', (_title, more, expected) => {
    expect(signingIssues({ ...signing, ...more }).map(({ code }) => code)).toEqual(expected)
  })
})

describe('R14: a signature', () => {
  const review = { clinician: 'dr', at: '2026-01-31T10:00:00Z', dueAt: '2028-01-31T10:00:00Z' }
  const dr = { key: 'dr', name: 'Dr', credentials: 'MD', topics: ['general' as const], languages: ['en' as const] }
  it.each<[string, Parameters<typeof reviewIssues>[0], Partial<typeof review>, string[]]>([
    ['stands for what it was given to', { topic: 'general', sensitivity: 'none' }, {}, []],
    [
      'falls when the page has become sensitive and its review is too late',
      { topic: 'general', sensitivity: 'adult' },
      {},
      ['review-date-too-late'],
    ],
    [
      'stands on a sensitive page that is looked at within a year',
      { topic: 'general', sensitivity: 'adult' },
      { dueAt: '2027-01-31T10:00:00Z' },
      [],
    ],
    [
      'falls when the topic is no longer one that the signer may judge',
      { topic: 'prostate' },
      { dueAt: '2027-01-31T10:00:00Z' },
      ['reviewer-not-allowed'],
    ],
    ['falls without a date that can be read', { topic: 'general' }, { dueAt: '' }, ['review-date-too-late']],
  ])('%s', (_title, reviewed, more, expected) => {
    expect(reviewIssues(reviewed, { ...review, ...more }, [dr]).map(({ code }) => code)).toEqual(expected)
  })
  it('of somebody who is no longer listed stands', () => {
    expect(reviewIssues({ topic: 'general' }, review, [])).toEqual([])
  })
})

describe('R39: words in a language are signed by two', () => {
  const valcourt: Judging = { active: true, topics: ['general', 'prostate'], languages: ['en', 'fr'], validUntil: null }
  const german: Judging = { active: true, topics: ['general'], languages: ['en', 'de'], validUntil: '2026-11-21' }
  const asked = { topic: 'general', locale: 'de', today: '2026-11-21', hasEnglish: true } as const
  it.each<[string, Parameters<typeof isSignedByTwo>, boolean]>([
    ['not where a clinician of the topic judges it', [[valcourt, german], asked], false],
    ['where none does', [[valcourt], asked], true],
    ['where the one who does has not the topic', [[valcourt, german], { ...asked, topic: 'prostate' }], true],
    ['where the one who does is not active', [[{ ...german, active: false }], asked], true],
    ['where the credential of the one who does has lapsed', [[german], { ...asked, today: '2026-11-22' }], true],
    ['not where they are English', [[], { ...asked, locale: 'en' }], false],
    ['not where there is no English beside them', [[valcourt], { ...asked, hasEnglish: false }], false],
  ])('%s', (_title, [clinicians, toJudge], expected) => {
    expect(isSignedByTwo(clinicians, toJudge)).toBe(expected)
  })

  const issueIn = (language: string) => [{ code: 'not-your-language', path: '', context: { language } }]
  it('and a clinician signs what they can judge: the language, or the English beside it', () => {
    expect(languageIssues(['en', 'fr'], 'fr', false)).toEqual([])
    expect(languageIssues(['en', 'fr'], 'de', false)).toEqual(issueIn('de'))
    expect(languageIssues(['en', 'fr'], 'de', true)).toEqual([])
    expect(languageIssues(['fr'], 'de', true)).toEqual(issueIn('en'))
  })

  const comparing = { languages: ['de'], locale: 'de', isWriter: false, isByTwo: true } as const
  it.each<[string, Partial<Parameters<typeof comparingIssues>[0]>, string[]]>([
    ['in a language of theirs', {}, []],
    ['not in another', { locale: 'ar' }, ['not-your-language']],
    ['not where a clinician can judge it', { isByTwo: false }, ['clinician-can-judge']],
    ['not what they wrote', { isWriter: true }, ['own-work']],
  ])('and a translator signs %s', (_title, more, expected) => {
    expect(comparingIssues({ ...comparing, ...more }).map(({ code }) => code)).toEqual(expected)
  })

  it('and a topic that fewer than two can sign today is named', () => {
    const short = (clinicians: readonly Judging[], today = '2026-11-21') =>
      topicsShortOfClinicians(clinicians, ['general', 'prostate'], today)
    expect(short([])).toEqual(['general', 'prostate'])
    expect(short([valcourt, german])).toEqual(['prostate'])
    expect(short([valcourt, german], '2026-11-22')).toEqual(['general', 'prostate'])
    expect(short([valcourt, { ...valcourt, active: false }])).toEqual(['general', 'prostate'])
    expect(short([valcourt, valcourt])).toEqual([])
  })
})
