/**
 * Who may do what: the one table. A cell lists verbs; an empty one denies. A role gains a verb by one word here.
 *
 * Why it is as it is:
 * - Only a reviewer signs, and a reviewer writes no content: four eyes (R14). Not even the administrator signs.
 * - A reviewer and the lawyer may withdraw, because taking something dangerous off the pages must not wait for an editor.
 * - Translators change words of their languages (`writableLocales`) and publish nothing. Where no clinician can judge a
 *   language, one who did not write the words compares them with the English and signs that (R39).
 * - A clinic's people read shared content and never write it (R26). Managers raise rulings by overlays, which a reviewer
 *   signs; staff keep services, people and notices current and cannot change the clinic's face or its rulings.
 * - A manager sees the clinic's users and does not change them: an account may belong to two clinics.
 * - Comments are the moderator's; whoever else reads the pages' words may read them.
 * - The ledger is read only, for everybody.
 */
import type { Group } from './groups'

export const verbs = ['create', 'read', 'update', 'delete', 'publish', 'sign', 'compare', 'withdraw'] as const
export type Verb = (typeof verbs)[number]

export const networkRoles = ['admin', 'editor', 'reviewer', 'translator', 'legal', 'moderator'] as const
export const clinicRoles = ['manager', 'staff'] as const
export const roles = [...networkRoles, ...clinicRoles] as const
export type Role = (typeof roles)[number]

type Cell = readonly Verb[]

const none: Cell = []
const read: Cell = ['read']
const write: Cell = ['create', 'read', 'update', 'delete']
const run: Cell = [...write, 'publish', 'withdraw']

export const table = {
  admin: {
    'network-content': run,
    clinicians: run,
    'clinic-profile': run,
    'clinic-content': run,
    'clinic-overlays': run,
    jurisdictions: run,
    users: write,
    media: run,
    comments: write,
    'change-requests': write,
    ledger: read,
  },
  editor: {
    'network-content': run,
    clinicians: read,
    'clinic-profile': read,
    'clinic-content': read,
    'clinic-overlays': read,
    jurisdictions: read,
    users: none,
    media: run,
    comments: read,
    'change-requests': ['create', 'read', 'update'],
    ledger: read,
  },
  reviewer: {
    'network-content': ['read', 'sign', 'withdraw'],
    clinicians: read,
    'clinic-profile': read,
    'clinic-content': read,
    'clinic-overlays': ['read', 'sign', 'withdraw'],
    jurisdictions: read,
    users: none,
    media: ['read', 'sign', 'withdraw'],
    comments: read,
    'change-requests': ['create', 'read', 'update'],
    ledger: read,
  },
  translator: {
    'network-content': ['read', 'update', 'compare'],
    clinicians: read,
    'clinic-profile': read,
    'clinic-content': read,
    'clinic-overlays': ['read', 'compare'],
    jurisdictions: ['read', 'update'],
    users: none,
    media: ['read', 'update', 'compare'],
    comments: none,
    'change-requests': ['create', 'read'],
    ledger: read,
  },
  legal: {
    'network-content': ['read', 'withdraw'],
    clinicians: read,
    'clinic-profile': ['read', 'withdraw'],
    'clinic-content': ['read', 'withdraw'],
    'clinic-overlays': ['read', 'withdraw'],
    jurisdictions: ['create', 'read', 'update', 'publish', 'withdraw'],
    users: none,
    media: ['read', 'withdraw'],
    comments: read,
    'change-requests': ['create', 'read', 'update'],
    ledger: read,
  },
  moderator: {
    'network-content': read,
    clinicians: read,
    'clinic-profile': read,
    'clinic-content': read,
    'clinic-overlays': read,
    jurisdictions: read,
    users: none,
    media: read,
    comments: ['read', 'update', 'delete'],
    'change-requests': ['create', 'read'],
    ledger: none,
  },
  manager: {
    'network-content': read,
    clinicians: read,
    'clinic-profile': ['read', 'update', 'publish'],
    'clinic-content': run,
    'clinic-overlays': run,
    jurisdictions: read,
    users: read,
    media: run,
    comments: read,
    'change-requests': ['create', 'read', 'update'],
    ledger: read,
  },
  staff: {
    'network-content': read,
    clinicians: read,
    'clinic-profile': read,
    'clinic-content': ['create', 'read', 'update', 'publish'],
    'clinic-overlays': read,
    jurisdictions: read,
    users: none,
    media: ['create', 'read', 'update', 'publish'],
    comments: none,
    'change-requests': ['create', 'read'],
    ledger: none,
  },
} as const satisfies Record<Role, Record<Group, Cell>>
