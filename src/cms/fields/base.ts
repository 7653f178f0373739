/** What a form began with: told with every document that is read by itself, and sent back by the form that saves it. */
import type { TextField } from 'payload'

/** Never stored. See docs/decisions/0018 and hooks/base.ts. */
export const baseField: TextField = {
  name: 'base',
  type: 'text',
  virtual: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
}
