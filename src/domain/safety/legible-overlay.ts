/**
 * A clinic's overlay, made fit to be reckoned with whatever is in its row. An overlay can only raise, so one that has lost
 * what it said raises to avoid: about what the row's tags name, or else about everything at this clinic.
 */
import { readWith, salvage } from '../publication/salvage'
import type { OverlayView } from '../publication/view-types'
import { overlayView } from '../publication/views/clinic'
import { key } from '../publication/views/terms'
import { ownView, type RowFacts } from './legible'
import { recordOf } from './read-ruling'

type Address = { contraindication?: string; technique?: string }

/** What the door wrote beside the view: `contraindications/<key>` and `techniques/<key or *>` where there is a ruling. */
const named = (tags: readonly string[], collection: string): string[] => [
  ...new Set(tags.filter((tag) => tag.startsWith(`${collection}/`)).map((tag) => tag.slice(collection.length + 1))),
]

/** The one thing named; undefined, which means all of them, where it is not one. */
const only = (names: string[]): string | undefined => (names.length === 1 && names[0] !== '*' ? names[0] : undefined)

const addressIn = (tags: readonly string[]): Address => ({
  contraindication: only(named(tags, 'contraindications')),
  technique: only(named(tags, 'techniques')),
})

/** Whether the tags tell of a ruling: only one names a condition and a technique. */
const tellsOfRuling = (tags: readonly string[]): boolean =>
  ['contraindications', 'techniques'].every((collection) => named(tags, collection).length > 0)

/** The ruling as the rules will read it: null where there was none, without an outcome where it is lost. */
const rulingIn = (view: Record<string, unknown>, tags: readonly string[]): unknown => {
  const { ruling } = view
  if (ruling == null) {
    const isKnownToHaveNone = view.key === undefined ? tags.length > 0 : true
    return isKnownToHaveNone && !tellsOfRuling(tags) ? null : addressIn(tags)
  }
  const said = recordOf(ruling)
  const { contraindication, technique } = said
  const isAddressed = readWith(key, contraindication) && (technique == null || readWith(key, technique))
  return isAddressed ? said : { ...addressIn(tags), reason: said.reason }
}

/** An overlay with a ruling that the rules can read, and a note only where it is one. */
export const legibleOverlay = (raw: unknown, row: RowFacts): OverlayView => {
  const view = ownView(raw, row)
  const tags = row.tags ?? []
  const sound = readWith(overlayView, view)
  if (sound && (sound.ruling || !tellsOfRuling(tags))) return sound
  const ruling = rulingIn(view, tags) as OverlayView['ruling']
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
