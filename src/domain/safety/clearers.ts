/** Who can give clearance, as values: for the server only, see read-ruling.ts. */
import type { Clearer } from '../kinds/terms'

const clearers = {
  doctor: true,
  surgeon: true,
  urologist: true,
  'treating-team': true,
  'midwife-or-doctor': true,
  'healthcare-professional': true,
} satisfies Record<Clearer, true>

/** Whether somebody who is to give clearance is one that readers have a name for. */
export const isClearer = (value: unknown): value is Clearer =>
  typeof value === 'string' && Object.hasOwn(clearers, value)
