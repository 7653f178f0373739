/** Which documents a view refers to: `collection/key`, found by the names that the view schemas give to references. */
import type { PublishedCollection } from '@/domain/publication/views'

const pointsAt: Record<string, PublishedCollection> = {
  citations: 'references',
  references: 'references',
  techniques: 'techniques',
  technique: 'techniques',
  parent: 'techniques',
  appliesTo: 'techniques',
  forbiddenTechniques: 'techniques',
  contraindication: 'contraindications',
  blockedBy: 'contraindications',
  embeds: 'contraindications',
  implies: 'contraindications',
  onlyIf: 'contraindications',
  signs: 'warning-signs',
  faqs: 'faqs',
  media: 'media',
  photo: 'media',
  photos: 'media',
  jurisdiction: 'jurisdictions',
  therapists: 'therapists',
  clinician: 'clinicians',
}

const walk = (value: unknown, found: Set<string>): void => {
  if (Array.isArray(value)) return value.forEach((item) => walk(item, found))
  if (typeof value !== 'object' || value === null) return
  for (const [name, inner] of Object.entries(value)) {
    const collection = pointsAt[name]
    if (name === 'doc' && typeof inner === 'string') found.add(inner)
    else if (collection)
      [inner].flat().forEach((key) => (typeof key === 'string' ? found.add(`${collection}/${key}`) : walk(key, found)))
    else walk(inner, found)
  }
}

/** @returns `collection/key` of every document that the view names, sorted. */
export const referencesOf = (view: unknown): string[] => {
  const found = new Set<string>()
  walk(view, found)
  const overlaid = view as { collection?: string; document?: string }
  if (overlaid.collection && overlaid.document) found.add(`${overlaid.collection}/${overlaid.document}`)
  return [...found].sort()
}
