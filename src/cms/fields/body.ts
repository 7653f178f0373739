/** The page of a document, made of blocks. Which blocks there are, and in which order, is the same in all languages. */
import type { BlocksField } from 'payload'
import { allBlocks } from '@/cms/blocks'

export const bodyField: BlocksField = {
  name: 'body',
  type: 'blocks',
  label: 'Page',
  labels: { singular: 'block', plural: 'Blocks' },
  blocks: allBlocks,
  admin: { initCollapsed: true },
}
