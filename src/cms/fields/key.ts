/** The key of a document: what other documents, addresses of the ledger and translations know it by. Also its id. */
import type { Field } from 'payload'
import { ofCopy } from '@/cms/hooks/identity'

/** The id is the key's. */
const forget = () => null

type KeyOptions = { prefix?: boolean; options?: readonly string[] }

const describe = ({ prefix }: KeyOptions): string =>
  'Small letters, digits and hyphens. Chosen once, never changed, never shown to visitors. ' +
  (prefix
    ? 'Leave it empty to have it made from the clinic and the English name.'
    : 'Leave it empty to have it made from the English name.')

/** @returns the two fields every keyed collection begins with: the hidden id, and the key that fills it. */
export const keyFields = (options: KeyOptions = {}): Field[] => [
  { name: 'id', type: 'text', admin: { hidden: true, disableBulkEdit: true }, hooks: { beforeDuplicate: [forget] } },
  {
    ...(options.options
      ? { type: 'select', options: options.options.map((value) => ({ label: value, value })) }
      : { type: 'text' }),
    name: 'key',
    label: 'Key',
    unique: true,
    index: true,
    hooks: { beforeDuplicate: [ofCopy('key')] },
    admin: {
      position: 'sidebar',
      disableBulkEdit: true,
      description: options.options ? 'Which of the pages of the site this is. Chosen once.' : describe(options),
    },
  } as Field,
]
