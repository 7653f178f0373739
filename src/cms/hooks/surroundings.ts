/** The documents around the one being saved, as the rules of saving need them: working copies, in the source language. */
import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { nested } from '@/cms/nested-request'
import { sourceLocale } from '@/domain/locale/locales'
import { nothingAround, type Surroundings } from '@/domain/publication/requirements'

/** What the rules of one collection look at. A collection that is not here looks at nothing but itself. */
const looksAt: Record<string, readonly ('techniques' | 'contraindications' | 'jurisdiction')[]> = {
  techniques: ['techniques'],
  contraindications: ['contraindications'],
  overlays: ['techniques', 'contraindications'],
  services: ['techniques', 'jurisdiction'],
}

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

const read = async (collection: CollectionSlug, fields: string[], req: PayloadRequest, where: Where = {}) => {
  const { docs } = await req.payload.find({
    collection,
    where,
    select: Object.fromEntries(fields.map((field) => [field, true])),
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
  const [owner] = await read('clinics', ['jurisdiction'], req, { id: { equals: clinic } })
  const law = (owner as { jurisdiction?: string } | undefined)?.jurisdiction
  if (!law) return null
  const fields = ['titles', 'forbiddenTechniques', 'internalProceduresAllowed']
  return (await read('jurisdictions', fields, req, { id: { equals: law } }))[0] ?? null
}

/** @returns what stands around a document of `collection` that belongs to `clinic`. */
export const surroundingsOf = async (
  collection: string,
  clinic: unknown,
  req: PayloadRequest,
): Promise<Surroundings> => {
  const wanted = looksAt[collection] ?? []
  if (wanted.length === 0) return nothingAround
  const around: Record<string, unknown> = { ...nothingAround }
  if (wanted.includes('techniques'))
    around.techniques = await read(
      'techniques',
      ['parent', 'kind', 'floor', 'sensitivity', 'informationOnly', 'topic'],
      req,
    )
  if (wanted.includes('contraindications'))
    around.contraindications = await read('contraindications', ['ruling', 'exceptions', 'variants', 'implies'], req)
  if (wanted.includes('jurisdiction')) around.jurisdiction = await jurisdictionOf(clinic, req)
  return around as unknown as Surroundings
}
