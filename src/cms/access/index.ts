/** Access for every collection and verb, answered from the role table: no, or a query, or (for what has no owner) yes. */
import type { Access, CollectionConfig, FieldAccess, GlobalConfig, Where } from 'payload'
import { can, type Group, type Verb } from '@/domain/roles/roles'
import { actorOf, clinicsOf, idOf, isAdministrator, isNamed, isOneOf, runsAllClinics } from './actor'

export * from './actor'

/** How documents of a collection name their clinic: by a field, by being one, or (media) perhaps, with none meaning the network. */
export type Ownership = { field: 'clinic' | 'id' | 'clinics'; orNetwork?: boolean }

const anyOf = (wheres: Where[]): Where => (wheres.length === 1 && wheres[0] ? wheres[0] : { or: wheres })

/** The documents of somebody's clinics. `prefix` is `version.` where versions are asked for. */
const ownWhere = ({ field, orNetwork }: Ownership, clinics: string[], verb: Verb, prefix: string): Where => {
  const name = field === 'id' && prefix ? 'parent' : `${prefix}${field}`
  const shared: Where[] = orNetwork && verb === 'read' ? [{ [name]: { exists: false } }] : []
  return anyOf([{ [name]: { in: clinics } }, ...shared])
}

const answer =
  (group: Group, verb: Verb, owner?: Ownership, prefix = ''): Access =>
  ({ req }) => {
    const reach = can(actorOf(req.user), verb, group)
    if (reach !== 'own-clinic') return reach === 'all'
    return owner ? ownWhere(owner, clinicsOf(req.user), verb, prefix) : false
  }

/**
 * A query cannot narrow what is not there yet: whoever names a clinic must name one of theirs. Who has named none may go
 * on: the admin asks with an empty form, and what is saved without a clinic is filled in or refused by `ownClinic`.
 */
const creating =
  (group: Group, owner?: Ownership): Access =>
  ({ data, req }) => {
    const reach = can(actorOf(req.user), 'create', group)
    if (reach !== 'own-clinic' || !owner) return reach === 'all'
    const clinic = idOf((data as Record<string, unknown> | null | undefined)?.[owner.field])
    return isNamed(clinic) ? isOneOf(clinicsOf(req.user), clinic) : clinicsOf(req.user).length > 0
  }

const nobody: Access = () => false

/** @param owner how documents name their clinic; absent where the network owns them all. */
export const accessTo = (group: Group, owner?: Ownership): NonNullable<CollectionConfig['access']> => ({
  create: creating(group, owner),
  read: answer(group, 'read', owner),
  readVersions: answer(group, 'read', owner, 'version.'),
  update: answer(group, 'update', owner),
  delete: answer(group, 'delete', owner),
  unlock: nobody,
  admin: () => false,
})

/** The same for a global, which is one document of the network. */
export const globalAccessTo = (group: Group): NonNullable<GlobalConfig['access']> => ({
  read: answer(group, 'read'),
  readVersions: answer(group, 'read'),
  update: answer(group, 'update'),
})

const self = (id: unknown): Where => ({ id: { equals: id } })

/** Users: the role table for others, and oneself for oneself. */
export const usersAccess: NonNullable<CollectionConfig['access']> = {
  create: creating('users'),
  read: (args) => {
    const { user } = args.req
    const others = answer('users', 'read', { field: 'clinics' })(args)
    if (!user || others === true) return others
    return typeof others === 'object' ? { or: [others as Where, self(user.id)] } : actorOf(user) ? self(user.id) : false
  },
  readVersions: nobody,
  update: ({ req }) => {
    if (can(actorOf(req.user), 'update', 'users') === 'all') return true
    return actorOf(req.user) && req.user ? self(req.user.id) : false
  },
  delete: answer('users', 'delete'),
  unlock: ({ req }) => isAdministrator(req.user),
  /** Whoever has a role may open the admin. */
  admin: ({ req }) => (actorOf(req.user)?.roles.length ?? 0) > 0,
}

/** For fields that decide what somebody may do. */
export const adminOnly: FieldAccess = ({ req }) => isAdministrator(req.user)

/** For fields of a clinic that the network sets: its host, its law, its languages. */
export const byNetworkOnly = {
  access: {
    create: ({ req }: Parameters<FieldAccess>[0]) => runsAllClinics(req.user),
    update: ({ req }: Parameters<FieldAccess>[0]) => runsAllClinics(req.user),
  },
}
