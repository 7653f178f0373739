/** Only the network closes a clinic for good, or opens a closed one again. */
import type { CollectionBeforeChangeHook } from 'payload'
import { runsAllClinics } from '@/cms/access'
import { deny } from './refuse'

export const closing: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc?.status
  const after: unknown = data.status ?? before
  const touchesClosed = after !== before && (after === 'closed' || before === 'closed')
  if (touchesClosed && req.user && !runsAllClinics(req.user)) deny(req, 'network-closes')
  return data
}
