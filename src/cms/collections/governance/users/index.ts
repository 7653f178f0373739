/** People who sign in. What they may do is written in domain/roles; here stands only who has which role. */
import type { CollectionConfig } from 'payload'
import { adminOnly, clinicsOf, usersAccess } from '@/cms/access'
import { firstAdministrator } from '@/cms/admin/first-administrator/endpoint'
import { choice } from '@/cms/fields/choice'
import { languagesField } from '@/cms/fields/languages'
import { many } from '@/cms/fields/relation'
import { line } from '@/cms/fields/words'
import { guardPeople, keepLastAdministrator } from '@/cms/hooks/people'
import { onlyActive, sameAnswer, sameTime } from '@/cms/hooks/sign-in'
import { shapes } from '@/cms/hooks/shapes'
import { tidy } from '@/cms/hooks/tidy'
import { roles } from '@/domain/roles/roles'

export const users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'User', plural: 'Users' },
  access: usersAccess,
  admin: {
    group: 'Governance',
    description: 'Only administrators add people and give roles. Everybody may change their own name and password.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'name', 'roles', 'clinics', 'active'],
    listSearchableFields: ['email', 'name'],
  },
  auth: {
    // Enough for a bad day at the keyboard, few enough to make guessing hopeless, short enough not to lock anybody out for long.
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    tokenExpiration: 8 * 60 * 60,
    cookies: { sameSite: 'Lax' },
    depth: 0,
  },
  endpoints: [firstAdministrator],
  hooks: {
    beforeOperation: [shapes, sameTime],
    beforeValidate: [tidy],
    beforeChange: [guardPeople],
    beforeDelete: [keepLastAdministrator],
    beforeLogin: [onlyActive],
    afterError: [sameAnswer],
  },
  lockDocuments: false,
  graphQL: false,
  disableDuplicate: true,
  versions: false,
  fields: [
    line('name', { localized: false }),
    {
      ...choice('roles', roles, { many: true, required: true, beside: true }),
      access: { update: adminOnly },
    },
    {
      ...many('clinics', 'clinics', { beside: true, help: 'For managers and staff: whose data they work on.' }),
      access: { update: adminOnly },
      defaultValue: ({ user }: { user?: unknown }) => clinicsOf(user),
    },
    {
      ...languagesField({ beside: true, help: 'For translators: the languages they may write.' }),
      access: { update: adminOnly },
    },
    {
      name: 'active',
      type: 'checkbox',
      defaultValue: true,
      admin: { position: 'sidebar', description: 'Untick when somebody leaves: they are signed out at once.' },
    },
  ],
}
