/** Addresses that moved for reasons other than a changed slug; those are kept by the ledger. */
import type { TextField } from 'payload'
import { governanceCollection } from '@/cms/collections/governance'
import { must } from '@/cms/fields/must'
import { one } from '@/cms/fields/relation'
import { row } from '@/cms/fields/words'

/** A path of our own: one slash first, nothing that a browser could take for another host. */
const ownPath = (name: string, label: string): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  maxLength: 500,
  validate: must<string>((value) => /^\/(?![/\\])[^\s\\?#]*$/.test(value ?? ''), 'path', { example: '/en/about' }),
  admin: { width: '50%' },
})

export const redirects = governanceCollection({
  slug: 'redirects',
  one: 'Redirect',
  many: 'Redirects',
  help: 'From an old path to a new one, on one host.',
  title: 'from',
  columns: ['from', 'to', 'clinic', 'updatedAt'],
  search: ['from', 'to'],
  keyFrom: (data) => `${String(data.clinic ?? 'network')} ${String(data.from ?? '')}`,
  fields: [
    row(ownPath('from', 'From'), ownPath('to', 'To')),
    one('clinic', 'clinics', { beside: true, help: 'On which host. Empty: the network’s.' }),
    { name: 'permanent', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
  ],
})
