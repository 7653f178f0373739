/**
 * Documents that were signed under earlier versions of the code, read as today's. The ledger keeps each as it was signed;
 * a field that has a new name or shape since is put in its place here, or the row can never be presented again.
 */
import type { KindName } from '@/domain/kinds'
import type { Presentable } from './index'
import type { Document } from './prepare'

/** For each kind whose fields have changed: a document as it may stand in the ledger, made into one of today. */
const changes: { [C in KindName]?: (doc: Document) => Document } = {}

export const asToday = (collection: KindName, source: Presentable): Presentable => {
  const change = changes[collection]
  return change ? { ...source, doc: change(source.doc) } : source
}
