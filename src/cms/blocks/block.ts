/** What every block has in common: its name in the picker and a heading in every language. */
import type { ArrayField, Block, Field } from 'payload'
import { rowTitle } from '@/cms/fields/row-title'
import { line, paragraph } from '@/cms/fields/words'

type Parts = { label: string; plural: string; group: 'Text' | 'Safety' | 'Claims' | 'Sessions' | 'Links' }

/** @returns the block `slug` with a heading before its own fields. */
export const block = (slug: string, { label, plural, group }: Parts, fields: Field[]): Block => ({
  slug,
  labels: { singular: label, plural },
  admin: { group, disableBlockName: true, components: { Label: rowTitle(label) } },
  fields: [line('heading', { help: 'May stay empty.' }), ...fields],
})

/** Rows of a block. Their order is the same in all languages; their words are not. */
export const rows = (name: string, label: string, singular: string, fields: Field[]): ArrayField => ({
  name,
  type: 'array',
  label,
  labels: { singular, plural: label },
  admin: { components: { RowLabel: rowTitle(singular) } },
  fields,
})

export const intro = paragraph('intro', { help: 'A sentence or two before the list. May stay empty.', rows: 2 })
export const outro = paragraph('outro', { help: 'A sentence after the list. May stay empty.', rows: 2 })
