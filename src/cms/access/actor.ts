/** Whoever is signed in, as the role table knows them. */
import { isLocale } from '@/domain/locale/locales'
import { can, roles, type Actor, type Role } from '@/domain/roles/roles'

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** @returns the key behind a relation's value: itself, or that of the document it was filled with. */
export const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? (value as { id: unknown }).id : value

/** Whether a relation's value names anything: an empty form sends nothing, null or an empty text. */
export const isNamed = (value: unknown): boolean => value !== undefined && value !== null && value !== ''

export const isOneOf = (keys: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && keys.includes(value)

const isRole = (value: unknown): value is Role => (roles as readonly unknown[]).includes(value)

/** The keys of the clinics that a user, or a user's document, belongs to. */
export const clinicsOf = (user: unknown): string[] =>
  listOf((user as { clinics?: unknown } | null)?.clinics)
    .map(idOf)
    .filter((clinic): clinic is string => typeof clinic === 'string')

/** @returns the actor; null for nobody, and for somebody who has left. */
export const actorOf = (user: unknown): Actor | null => {
  if (typeof user !== 'object' || user === null) return null
  const { active, roles: given, locales } = user as { active?: unknown; roles?: unknown; locales?: unknown }
  if (active === false) return null
  return {
    roles: listOf(given).filter(isRole),
    clinics: clinicsOf(user),
    locales: listOf(locales).filter(isLocale),
  }
}

/** Who acts: the account, and the name that the ledger and the audit keep; the program itself where nobody is signed in. */
export const personOf = ({ user }: { user?: unknown }): { account: string; name: string } => {
  const { id, email } = (user ?? {}) as { id?: unknown; email?: unknown }
  const account = String(id ?? 'system')
  return { account, name: typeof email === 'string' ? email : account }
}

export const isAdministrator = (user: unknown): boolean => actorOf(user)?.roles.includes('admin') ?? false

/** Whether somebody is a translator and nothing else. */
export const onlyTranslates = (user: unknown): boolean => {
  const given = actorOf(user)?.roles ?? []
  return given.length > 0 && given.every((role) => role === 'translator')
}

/** Whether somebody runs clinics for the network, rather than one of them for itself. */
export const runsAllClinics = (user: unknown): boolean => can(actorOf(user), 'update', 'clinic-profile') === 'all'
