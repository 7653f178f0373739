/** Only the network closes a clinic for good, or opens a closed one again. */
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { runsAllClinics } from '@/cms/access'

export const closing: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const before: unknown = originalDoc?.status
  const after: unknown = data.status ?? before
  const touchesClosed = after !== before && (after === 'closed' || before === 'closed')
  if (touchesClosed && req.user && !runsAllClinics(req.user))
    throw new APIError('Only the network can close a clinic or open a closed one again.', 403, null, true)
  return data
}
