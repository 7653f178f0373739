/** How each kind reads a row that is damaged and must not be lost for it: strictly. A kind says `damaged: 'kept'`. */
import type { KindName, KindsWhere, ViewOf } from '../kinds'
import { legibleCondition, legibleSign, legibleTechnique, type RowFacts } from './legible'
import { legibleOverlay } from './legible-overlay'
import { legibleJurisdiction, legibleNetwork } from './legible-jurisdiction'

type Kept = KindsWhere<{ damaged: 'kept' }>

const readers = {
  techniques: legibleTechnique,
  contraindications: legibleCondition,
  'warning-signs': legibleSign,
  overlays: legibleOverlay,
  jurisdictions: legibleJurisdiction,
  network: legibleNetwork,
} satisfies { [K in Kept]: (raw: unknown, row: RowFacts) => ViewOf<K> }

/** The reader of a kind whose damaged rows stay; undefined where they are as if they had never been published. */
export const damagedReader = (name: KindName): ((raw: unknown, row: RowFacts) => ViewOf<Kept>) | undefined =>
  (readers as Partial<Record<KindName, (raw: unknown, row: RowFacts) => ViewOf<Kept>>>)[name]
