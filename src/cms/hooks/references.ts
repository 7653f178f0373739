/** Every document a save points at must exist, and what belongs to a clinic may be pointed at by that clinic only (R26). */
import type {
  CollectionBeforeChangeHook,
  CollectionSlug,
  FlattenedField,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { nested } from '@/cms/nested-request'
import { isKind, ownerOf } from '@/domain/kinds'
import { refuse, type Problem } from './refuse'
import { docsIn } from './rich-text'
import { leaves } from './walk'

type Reference = { to: CollectionSlug; id: string | number; path: string }

/** The value of a relation: a key, a document that was populated, or `{relationTo, value}` of either. */
const target = (value: unknown, relationTo: string | string[]): Omit<Reference, 'path'> | undefined => {
  if (typeof value === 'string' || typeof value === 'number')
    return typeof relationTo === 'string' ? { to: relationTo as CollectionSlug, id: value } : undefined
  if (typeof value !== 'object' || value === null) return undefined
  if ('relationTo' in value && 'value' in value) return target(value.value, String(value.relationTo))
  return 'id' in value ? target(value.id, relationTo) : undefined
}

/** @returns everything that `data` points at, by relation, upload or link in rich text. */
export const referencesIn = (fields: FlattenedField[], data: unknown): Reference[] =>
  [...leaves(fields, data)].flatMap(({ field, value, path }) => {
    if (field.type === 'richText') return docsIn(value).map((doc) => ({ ...doc, path }))
    if (field.type !== 'relationship' && field.type !== 'upload') return []
    return [value].flat().flatMap((each) => {
      const found = target(each, field.relationTo)
      return found ? [{ ...found, path }] : []
    })
  })

type Found = Map<string, { clinic?: unknown }>

const load = async (to: CollectionSlug, ids: Reference['id'][], req: PayloadRequest): Promise<Found> => {
  const { docs } = await req.payload.find({
    collection: to,
    where: { id: { in: ids } },
    depth: 0,
    limit: ids.length,
    pagination: false,
    overrideAccess: true,
    req: nested(req),
  })
  return new Map(docs.map((doc) => [String(doc.id), doc as { clinic?: unknown }]))
}

/** Whether what belongs to `owner` (undefined: to the network) may point at a document. A clinic belongs to itself. */
const isReachable = (owner: unknown, { to, id }: Reference, doc: { clinic?: unknown }): boolean => {
  const whose = isKind(to) ? ownerOf(to, { key: String(id), clinic: doc.clinic }) : null
  if (whose === null || whose === owner) return true
  // The network names its clinics and what is theirs; a picture of one clinic is for that clinic alone.
  return owner === undefined && to !== 'media'
}

const problemsOf = async (references: Reference[], owner: unknown, req: PayloadRequest): Promise<Problem[]> => {
  const problems: Problem[] = []
  for (const to of new Set(references.map((reference) => reference.to))) {
    const here = references.filter((reference) => reference.to === to)
    // One after the other: statements of one transaction must not run in parallel.
    const found = await load(to, [...new Set(here.map(({ id }) => id))], req)
    for (const reference of here) {
      const { id, path } = reference
      const doc = found.get(String(id))
      if (!doc) problems.push({ path, code: 'not-there', context: { id } })
      else if (!isReachable(owner, reference, doc)) problems.push({ path, code: 'of-another-clinic', context: { id } })
    }
  }
  return problems
}

/** @param ownerField the field that names the owning clinic; undefined where the collection belongs to no clinic. */
export const references =
  (ownerField?: 'clinic' | 'id'): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const owner: unknown = ownerField && (data[ownerField] ?? originalDoc?.[ownerField])
    const all = referencesIn(collection.flattenedFields, data)
    refuse(await problemsOf(all, ownerField && (owner ?? null), req), req, collection.slug)
    return data
  }

/** The same for a global, which belongs to the network. */
export const globalReferences: GlobalBeforeChangeHook = async ({ data, global, req }) => {
  refuse(await problemsOf(referencesIn(global.flattenedFields, data), undefined, req), req, global.slug)
  return data
}
