/** Collections by which the network is run: laws, and what visitors and clinics send in. */
import type { CollectionConfig } from 'payload'
import type { Ownership } from '@/cms/access'
import { build, type Parts } from './build'

/** @param ownership how a document names the clinic it is about, where clinics' people see their own. */
export const governanceCollection = ({ ownership, ...parts }: Parts & { ownership?: Ownership }): CollectionConfig =>
  build(parts, { group: 'Governance', ownership })
