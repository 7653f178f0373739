/**
 * R34: which host is the address of a page that search engines should know. A clinic's own host, for pages that carry its
 * prices, people or overlay; the network's host for all other shared pages.
 */
import { isClinics, type KindName } from '@/domain/kinds'
import type { Scope } from './scope'

/** Fixed pages that say something of the clinic's own; '' is its home page. */
const ownPages: ReadonlySet<string> = new Set(['', 'services', 'therapists', 'contact', 'imprint'])

/** What the clinic has added to shared content: techniques it sells, and documents it has an overlay on (`collection/key`). */
export type OwnContent = { offered: ReadonlySet<string>; overlaid: ReadonlySet<string> }

/** The self-check shows every ruling, so it is the clinic's own wherever the clinic has raised one. */
export const isOwnFixedPage = (scope: Scope, name: string, overlaid: ReadonlySet<string> = new Set()): boolean =>
  scope.clinic === null ||
  ownPages.has(name) ||
  (name === 'self-check' && [...overlaid].some((ref) => ref.startsWith('techniques/')))

export const isOwnDocument = (
  scope: Scope,
  collection: KindName,
  key: string,
  { offered, overlaid }: OwnContent,
): boolean =>
  scope.clinic === null ||
  isClinics(collection) ||
  (collection === 'techniques' && (offered.has(key) || overlaid.has('techniques/*'))) ||
  overlaid.has(`${collection}/${key}`)
