export type { Block, BlockOf, BlockType } from '../../kinds/blocks'
