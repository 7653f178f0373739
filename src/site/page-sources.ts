/** Which sources a page names: those of its text and of the rulings it shows, each once, in the order they appear. */
import type { ViewOf } from '@/domain/kinds'
import type { Block } from '@/domain/kinds/blocks'
import { showableClaims } from './claims'
import type { SiteContext } from './context'

const ofBlock = (ctx: SiteContext, block: Block): string[] => {
  switch (block.blockType) {
    case 'prose':
      return block.citations
    case 'benefits':
      return showableClaims(ctx, block.items).flatMap((item) => item.citations)
    case 'contraindicationsList':
      return ofRulings(ctx, block.technique)
    default:
      return []
  }
}

/** Sources of the rulings that a technique's list shows. */
export const ofRulings = (ctx: SiteContext, technique: string): string[] =>
  ctx.rulings(technique).flatMap((ruling) => (ruling.outcome === 'fine' ? [] : ruling.citations))

export const pageSources = (ctx: SiteContext, blocks: Block[], more: string[] = []): string[] => [
  ...new Set([...blocks.flatMap((block) => ofBlock(ctx, block)), ...more]),
]

/** The sources behind keys, each once; a key that nothing is published for is left out. */
export const sourcesOf = (ctx: SiteContext, keys: string[]): ViewOf<'references'>[] =>
  [...new Set(keys)].flatMap((key) => ctx.views.reference(key) ?? [])

/** The same page, with its sources numbered: statements then name them by the number they have in the list at its end. */
export const withSources = (ctx: SiteContext, keys: string[]): SiteContext => {
  const order = new Map(sourcesOf(ctx, keys).map(({ key }, index) => [key, index + 1]))
  return { ...ctx, sourceNumber: (key) => order.get(key) }
}
