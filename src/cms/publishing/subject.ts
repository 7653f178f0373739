/** What an act is about: a document as its working copy has it, and as the ledger has it. Either may be all there is. */
import type { PayloadRequest } from 'payload'
import { locales as allLocales, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '@/publishing/ledger/database'
import { openRows, type OpenRow } from '@/publishing/ledger/open-rows'
import { loadWorkingCopy, localesOfClinic, type WorkingCopy } from './load'

export type Subject = {
  collection: KindName
  key: string
  /** The owner; null for the network's documents. */
  clinic: string | null
  /** Languages that it can be published in. */
  locales: readonly Locale[]
  /** Null where it was deleted, or lost, while something of it is live. */
  copy: WorkingCopy | null
  rows: readonly OpenRow[]
}

/** @returns null where neither the workbench nor the ledger knows such a document. */
export const subjectOf = async (
  req: PayloadRequest,
  tx: Tx,
  collection: KindName,
  key: string,
): Promise<Subject | null> => {
  const copy = await loadWorkingCopy(req, collection, key)
  const rows = await openRows(tx, collection, key)
  if (copy) return { ...copy, copy, rows }
  const [first] = rows
  if (!first) return null
  const { clinic } = first
  const locales = clinic === null ? allLocales : await localesOfClinic(req, clinic)
  return { collection, key, clinic, locales, copy, rows }
}
