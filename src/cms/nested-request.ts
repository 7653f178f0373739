/**
 * Reading inside a save. Payload's Local API writes the language of the inner call onto the request it is given; the save
 * around it would then go on in that language and put French words into the English ones.
 */
import type { PayloadRequest } from 'payload'

/** @returns a request for inner calls: the same transaction, user and context, and a language of its own. */
export const nested = (req: PayloadRequest): Partial<PayloadRequest> => ({
  transactionID: req.transactionID,
  user: req.user,
  context: req.context,
  headers: req.headers,
  i18n: req.i18n,
  payloadAPI: req.payloadAPI,
  payload: req.payload,
  t: req.t,
})
