/** The documents around the one being saved, as the rules of saving need them: working copies, in English. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { nested } from '@/cms/nested-request'
import { kindOf, type KindName } from '@/domain/kinds'
import { isWords } from '@/domain/kinds/field'
import { isWrittenByDoor } from '@/domain/kinds/kind'
import { sourceLocale } from '@/domain/locale/locales'
import { fills, noNeighbours, type Neighbours } from '@/domain/publication/requirements'

/** @returns a value without nulls, empty texts and groups that hold nothing: what a view would not have either. */
export const withoutBlanks = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutBlanks)
  if (value === null || value === '') return undefined
  if (typeof value !== 'object') return value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const known = withoutBlanks(inner)
    return known === undefined ? [] : [[name, known] as const]
  })
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/** What rules look at in their neighbours: all but words and pages made of blocks, which would be most of what is read. */
const structureOf = (name: KindName): Record<string, true> => {
  const { ruling, prose, ordinary } = kindOf(name)
  const fields = Object.entries({ ...ruling, ...prose, ...ordinary })
  const told = fields.filter(([field, it]) => !isWords(it) && it.fact.is !== 'blocks' && !isWrittenByDoor(field))
  return Object.fromEntries(told.map(([field]) => [field, true as const]))
}

const read = async (name: KindName, req: PayloadRequest, where: Where = {}) => {
  const { docs } = await req.payload.find({
    collection: name as CollectionSlug,
    where,
    select: structureOf(name),
    depth: 0,
    pagination: false,
    locale: sourceLocale,
    fallbackLocale: false,
    overrideAccess: true,
    req: nested(req),
  })
  return docs.map((doc) => ({ ...(withoutBlanks(doc) as Record<string, unknown>), key: String(doc.id) }))
}

const jurisdictionOf = async (clinic: unknown, req: PayloadRequest) => {
  const [owner] = await read('clinics', req, { id: { equals: clinic } })
  const law = (owner as { jurisdiction?: string } | undefined)?.jurisdiction
  return law ? ((await read('jurisdictions', req, { id: { equals: law } }))[0] ?? null) : null
}

/** @returns what stands around a document of a kind that belongs to `clinic`. */
export const workingNeighboursOf = async (
  name: KindName,
  clinic: unknown,
  req: PayloadRequest,
): Promise<Neighbours> => {
  const around: Record<string, unknown> = { ...noNeighbours }
  for (const neighbour of kindOf(name).beside.save) {
    // One after the other: statements of one transaction must not run in parallel.
    if (neighbour === 'jurisdictions') around.jurisdiction = await jurisdictionOf(clinic, req)
    else if (neighbour in fills) around[fills[neighbour as keyof typeof fills]] = await read(neighbour, req)
  }
  return around as unknown as Neighbours
}
