/** What a block's view is given, and what its examples are. */
import type { ReactNode } from 'react'
import type { BlockOf, BlockType } from '@/domain/kinds/blocks'
import type { SiteContext } from '../context'

export type BlockProps<T extends BlockType> = {
  block: BlockOf<T>
  ctx: SiteContext
  /** The technique whose rulings stand beside uses and people on this page. */
  technique: string
}

export type BlockView<T extends BlockType> = (props: BlockProps<T>) => ReactNode

/** Named examples of a block; tests render each of them. */
export type BlockExamples<T extends BlockType> = Record<string, BlockOf<T>>

export type SiteBlock<T extends BlockType> = { View: BlockView<T>; examples: BlockExamples<T> }
