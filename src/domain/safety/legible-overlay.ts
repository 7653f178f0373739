/**
 * A clinic's overlay, made fit to be reckoned with whatever is in its row. An overlay can only raise, so one that has lost
 * what it said raises to avoid: about what the row says beside it, or else about everything at this clinic.
 */
import { readWith, salvage } from '../publication/salvage'
import type { OverlayView } from '../publication/view-types'
import { overlay } from '../kinds/overlay'
import { key } from '../kinds/terms'
import { ownView, type RowFacts } from './legible'
import { recordOf } from './read-ruling'

const overlayView = overlay.view

type Address = { contraindication?: string; technique?: string }

/** What the door wrote beside the view: `contraindications/<key>` and `techniques/<key or *>` where there is a ruling. */
const named = (about: readonly string[], collection: string): string[] => [
  ...new Set(about.filter((ref) => ref.startsWith(`${collection}/`)).map((ref) => ref.slice(collection.length + 1))),
]

/** The one thing named; undefined, which means all of them, where it is not one. */
const only = (names: string[]): string | undefined => (names.length === 1 && names[0] !== '*' ? names[0] : undefined)

const addressIn = (about: readonly string[]): Address => ({
  contraindication: only(named(about, 'contraindications')),
  technique: only(named(about, 'techniques')),
})

/** Whether it is about a ruling: only one names a condition and a technique. */
const tellsOfRuling = (about: readonly string[]): boolean =>
  ['contraindications', 'techniques'].every((collection) => named(about, collection).length > 0)

/** The ruling as the rules will read it: null where there was none, without an outcome where it is lost. */
const rulingIn = (view: Record<string, unknown>, about: readonly string[]): unknown => {
  const { ruling } = view
  if (ruling == null) {
    const isKnownToHaveNone = view.key === undefined ? about.length > 0 : true
    return isKnownToHaveNone && !tellsOfRuling(about) ? null : addressIn(about)
  }
  const said = recordOf(ruling)
  const { contraindication, technique } = said
  const isAddressed = readWith(key, contraindication) && (technique == null || readWith(key, technique))
  return isAddressed ? said : { ...addressIn(about), reason: said.reason }
}

/** An overlay with a ruling that the rules can read, and a note only where it is one. */
export const legibleOverlay = (raw: unknown, row: RowFacts): OverlayView => {
  const view = ownView(raw, row)
  const about = row.about ?? []
  const sound = readWith(overlayView, view)
  if (sound && (sound.ruling || !tellsOfRuling(about))) return sound
  const ruling = rulingIn(view, about) as OverlayView['ruling']
  return {
    ...salvage(overlayView, view, {
      key: row.key,
      collection: 'contraindications',
      document: '',
      ruling: null,
      note: null,
      safetyLang: row.locale,
    }),
    ruling,
  }
}
