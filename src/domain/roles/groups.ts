/** What kind of thing every collection holds, as far as permission goes: the rows of the role table. */
import { accessOf, type KindName } from '../kinds'

export const groups = [
  /** Shared medical and editorial content. Owned by the network. */
  'network-content',
  /** The people who sign. Whoever could edit these could make themselves a clinician, so editors may not. */
  'clinicians',
  /** A clinic's own face: name, address, hours, languages, host. */
  'clinic-profile',
  /** A clinic's services, therapists, insurance and notices. */
  'clinic-content',
  /** A clinic's stricter rulings and local notes: medical words, so they are signed. */
  'clinic-overlays',
  'jurisdictions',
  'users',
  'media',
  'comments',
  'change-requests',
  /** Publications, sign-offs and the audit. Nobody writes there but the publishing door. */
  'ledger',
] as const
export type Group = (typeof groups)[number]

/** Collections that are working tools and are never published. */
export type WorkingCollection = 'users' | 'comments' | 'change-requests'

/** The group of each collection: kinds say theirs, and a working collection does not compile until it has one. */
export const groupOf: Readonly<Record<KindName | WorkingCollection, Group>> = {
  ...accessOf,
  users: 'users',
  comments: 'comments',
  'change-requests': 'change-requests',
}
