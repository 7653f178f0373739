/** R14: who may sign, and whether a signature still stands. */
import { describe, expect, it } from 'vitest'
import { reviewIssues, signingIssues, type Signing } from '@/domain/publication/requirements'

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
  const dr = { key: 'dr', name: 'Dr', credentials: 'MD', topics: ['general' as const] }
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
