/** The role table, as sentences about who may do what. */
import { describe, expect, it } from 'vitest'
import { locales } from '@/domain/locale/locales'
import { kinds } from '@/domain/kinds'
import {
  can,
  clinicRoles,
  groupOf,
  groups,
  networkRoles,
  roles,
  verbs,
  writableLocales,
  type Role,
} from '@/domain/roles/roles'

const user = (role: Role, more: { clinics?: string[]; locales?: 'fr'[] } = {}) => ({
  roles: [role],
  clinics: more.clinics ?? ((clinicRoles as readonly string[]).includes(role) ? ['port-erable'] : []),
  locales: more.locales ?? [],
})
const writing = verbs.filter((verb) => verb !== 'read')

describe('roles', () => {
  it.each([
    ['admin', 'publish', 'network-content', 'all'],
    ['admin', 'sign', 'network-content', 'no'],
    ['editor', 'publish', 'network-content', 'all'],
    ['editor', 'update', 'clinic-content', 'no'],
    ['editor', 'create', 'clinicians', 'no'],
    ['reviewer', 'sign', 'network-content', 'all'],
    ['reviewer', 'sign', 'clinic-overlays', 'all'],
    ['reviewer', 'update', 'network-content', 'no'],
    ['reviewer', 'withdraw', 'network-content', 'all'],
    ['translator', 'update', 'network-content', 'all'],
    ['translator', 'publish', 'network-content', 'no'],
    ['translator', 'compare', 'network-content', 'all'],
    ['translator', 'compare', 'clinic-overlays', 'all'],
    ['legal', 'publish', 'jurisdictions', 'all'],
    ['legal', 'withdraw', 'clinic-content', 'all'],
    ['moderator', 'update', 'comments', 'all'],
    ['moderator', 'update', 'network-content', 'no'],
    ['manager', 'read', 'network-content', 'all'],
    ['manager', 'update', 'clinic-profile', 'own-clinic'],
    ['manager', 'create', 'clinic-profile', 'no'],
    ['manager', 'publish', 'clinic-overlays', 'own-clinic'],
    ['manager', 'sign', 'clinic-overlays', 'no'],
    ['manager', 'update', 'users', 'no'],
    ['staff', 'update', 'clinic-content', 'own-clinic'],
    ['staff', 'delete', 'clinic-content', 'no'],
    ['staff', 'update', 'clinic-profile', 'no'],
    ['staff', 'read', 'users', 'no'],
  ] as const)('a %s may %s %s: %s', (role, verb, group, expected) => {
    expect(can(user(role), verb, group)).toBe(expected)
  })

  it('deny everything to nobody, and to roles that do not exist', () => {
    for (const group of groups) {
      for (const verb of verbs) {
        expect(can(null, verb, group)).toBe('no')
        expect(can({ roles: ['owner' as Role, 'toString' as Role], clinics: ['a'], locales: [] }, verb, group)).toBe(
          'no',
        )
      }
    }
  })

  it('never let a clinic’s people write what is the network’s', () => {
    for (const role of clinicRoles) {
      for (const verb of writing) {
        for (const group of ['network-content', 'clinicians', 'jurisdictions'] as const) {
          expect(can(user(role), verb, group)).toBe('no')
        }
      }
    }
  })

  it('never reach beyond the own clinic in what is a clinic’s', () => {
    for (const role of clinicRoles) {
      for (const verb of verbs) {
        for (const group of [
          'clinic-profile',
          'clinic-content',
          'clinic-overlays',
          'users',
          'media',
          'ledger',
        ] as const) {
          expect(can(user(role), verb, group)).not.toBe('all')
        }
      }
    }
  })

  it('give somebody of a clinic nothing before they have one', () => {
    for (const group of groups) expect(can(user('manager', { clinics: [] }), 'read', group)).toBe('no')
  })

  it('let nobody write the ledger, and nobody but a reviewer sign, nor but a translator compare', () => {
    for (const role of roles) {
      for (const verb of writing) expect(can(user(role), verb, 'ledger')).toBe('no')
      if (role !== 'reviewer') for (const group of groups) expect(can(user(role), 'sign', group)).toBe('no')
      if (role !== 'translator') for (const group of groups) expect(can(user(role), 'compare', group)).toBe('no')
    }
  })

  it('add up: the widest reach counts', () => {
    const both = { roles: ['manager', 'editor'] as Role[], clinics: ['port-erable'], locales: [] }
    expect(can(both, 'publish', 'network-content')).toBe('all')
    expect(can(both, 'update', 'clinic-content')).toBe('own-clinic')
    expect(can(both, 'read', 'clinic-content')).toBe('all')
  })

  it('limit a translator to the languages given, and nobody else', () => {
    expect(writableLocales(user('translator', { locales: ['fr'] }))).toEqual(['fr'])
    expect(writableLocales(user('translator'))).toEqual([])
    expect(writableLocales(user('editor'))).toHaveLength(locales.length)
    expect(writableLocales(null)).toEqual([])
    expect(networkRoles).toHaveLength(6)
  })

  it('know every collection that is published', () => {
    expect(Object.keys(kinds).every((collection) => collection in groupOf)).toBe(true)
  })
})
