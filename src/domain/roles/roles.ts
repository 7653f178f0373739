/** Answers from the role table: whether a user may do something, and to whose things. */
import { locales, type Locale } from '../locale/locales'
import type { Group } from './groups'
import { clinicRoles, roles, table, type Role, type Verb } from './table'

export { groupOf, groups, type Group } from './groups'
export { clinicRoles, networkRoles, roles, verbs, type Role, type Verb } from './table'

export type Actor = { roles: readonly Role[]; clinics: readonly string[]; locales: readonly Locale[] }

/**
 * How far a permission reaches. `own-clinic` means things of the user's clinics; in groups that network and clinics share
 * (media), also reading the network's.
 */
export type Reach = 'no' | 'own-clinic' | 'all'

/** Groups that belong to the network as a whole: there is no own clinic to narrow them to. */
const networkGroups: readonly Group[] = ['network-content', 'clinicians', 'jurisdictions']

const isClinicRole = (role: Role): boolean => (clinicRoles as readonly string[]).includes(role)

const reachOf = (user: Actor, role: Role, verb: Verb, group: Group): Reach => {
  const cell: readonly Verb[] = table[role][group]
  if (!cell.includes(verb)) return 'no'
  if (!isClinicRole(role)) return 'all'
  // Somebody of a clinic who has been given none belongs nowhere.
  if (user.clinics.length === 0) return 'no'
  return networkGroups.includes(group) ? 'all' : 'own-clinic'
}

/** Whether somebody may do something to a kind of thing: nobody's, their clinics', or everybody's. The widest role counts. */
export const can = (user: Actor | null, verb: Verb, group: Group): Reach => {
  const reaches = (user?.roles ?? [])
    .filter((role) => roles.includes(role))
    .map((role) => reachOf(user as Actor, role, verb, group))
  return reaches.includes('all') ? 'all' : reaches.includes('own-clinic') ? 'own-clinic' : 'no'
}

/**
 * The languages somebody may change words in. A translator's are those they were given (none given: none); any other role
 * that may write at all may write in all.
 */
export const writableLocales = (user: Actor | null): readonly Locale[] => {
  if (!user || user.roles.length === 0) return []
  return user.roles.every((role) => role === 'translator') ? user.locales : locales
}
