/** The blocks that articles, techniques and pages are made of, in the form an editor fills. One record: a new block of the views does not compile until it has its fields here. */
import type { Block } from 'payload'
import type { BlockType } from '@/domain/kinds/blocks'
import { claims } from './claims'
import { plans } from './plans'
import { prose } from './prose'
import { safety } from './safety'

const blockConfigs = { ...prose, ...safety, ...claims, ...plans } satisfies Record<BlockType, Block>

/** Every block, in the order in which the picker offers them. */
export const allBlocks: Block[] = Object.values(blockConfigs)
