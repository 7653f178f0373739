/** Which English words each field of a translation was made from: see publishing/present/translation.ts. */
import type { JSONField } from 'payload'

export const translatedFrom: JSONField = {
  name: 'translatedFrom',
  type: 'json',
  localized: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  // Written by our own code only: whoever could set it could pass a stale translation for a fresh one.
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
}
