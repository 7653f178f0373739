/** What a clinic adds to a cell (P7, R3): the strictest of its overlays that speaks about it. It joins, so it cannot lower. */
import type { Locale } from '../locale/locales'
import type { OverlayView } from '../publication/view-types'
import type { Outcome } from '../kinds/terms'
import { isOutcome, rankOf } from './outcome'
import { recordOf } from './read-ruling'
import { anyTechnique } from './technique-tree'

/** A clinic's stricter word on one cell. */
export type Raise = { outcome: Outcome; reason: string; lang: Locale; readable: boolean }

export type CellAddress = {
  contraindication: string
  /** The technique and its ancestors. */
  line: readonly string[]
  variant: string | null
  /** All variants of the condition. */
  variants: readonly string[]
}

/** Whether an overlay's ruling is about a cell. What it leaves open, or says illegibly, it says about all. */
const speaksAbout = (ruling: Record<string, unknown>, cell: CellAddress): boolean => {
  const { contraindication, technique, variant } = ruling
  if (typeof contraindication === 'string' && contraindication !== cell.contraindication) return false
  const inLine = cell.line.includes(String(technique)) || cell.line.includes(anyTechnique)
  if (typeof technique === 'string' && !inLine) return false
  return typeof variant !== 'string' || variant === cell.variant || !cell.variants.includes(variant)
}

/** The strictest overlay on a cell, the first of equals; null where the clinic says nothing about it. */
export const raiseOf = (overlays: readonly OverlayView[], cell: CellAddress): Raise | null => {
  let strictest: Raise | null = null
  for (const overlay of overlays) {
    const raw: unknown = recordOf(overlay).ruling
    if (raw == null) continue
    const ruling = recordOf(raw)
    if (!speaksAbout(ruling, cell)) continue
    const readable = isOutcome(ruling.outcome) && typeof ruling.contraindication === 'string'
    const outcome: Outcome = readable && isOutcome(ruling.outcome) ? ruling.outcome : 'avoid'
    if (strictest && rankOf(outcome) <= rankOf(strictest.outcome)) continue
    const reason = typeof ruling.reason === 'string' ? ruling.reason : ''
    strictest = { outcome, reason, lang: overlay.safetyLang, readable }
  }
  return strictest
}
