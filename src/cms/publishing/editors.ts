/** Puts every save of a published document on record, in the transaction of the save: who signs must not have written (R14). */
import type { CollectionAfterChangeHook, GlobalAfterChangeHook } from 'payload'
import { personOf } from '@/cms/access/actor'
import type { KindName } from '@/domain/kinds'
import { recordEdit } from '@/publishing/ledger/edits'
import { txOfRequest } from './transaction'

/** After the change, not before: a restored version, a bulk edit and a duplicate come by here as well. */
export const rememberEditor =
  (collection: KindName): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    // A clinician who confirms a translation has written nothing.
    if (!req.context.confirming)
      await recordEdit(await txOfRequest(req), collection, String(doc.id), personOf(req).account)
    return doc
  }

export const rememberEditorOfNetwork: GlobalAfterChangeHook = async ({ doc, req }) => {
  if (!req.context.confirming) await recordEdit(await txOfRequest(req), 'network', 'network', personOf(req).account)
  return doc
}
