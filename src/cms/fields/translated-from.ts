/** Which English text each translation was made from: hashes of its safety text and of all its text, kept by the publishing door. */
import type { JSONField } from 'payload'

export type TranslatedFrom = { safety: string; text: string }

export const translatedFrom: JSONField = {
  name: 'translatedFrom',
  type: 'json',
  localized: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  // Written by our own code only: whoever could set it could pass a stale translation for a fresh one.
  access: { create: () => false, update: () => false },
  hooks: { beforeDuplicate: [() => null] },
}
