/** Collections that the network owns: shared content, which clinics read and never write. */
import type { CollectionConfig } from 'payload'
import type { Ownership } from '@/cms/access'
import { build, type Parts } from './build'

/** @param ownership only for what network and clinics share, such as pictures. */
export const networkCollection = ({ ownership, ...parts }: Parts & { ownership?: Ownership }): CollectionConfig =>
  build(parts, { group: 'Network', ownership })
