/** Fields that point at other documents. Their values are keys, since a document's id is its key. */
import type { CollectionSlug, RelationshipField, UploadField, Where } from 'payload'

type Options = {
  label?: string
  help?: string
  required?: boolean
  width?: string
  beside?: boolean
  /** Which documents may be chosen; `all` when absent. Narrows the picker, decides nothing. */
  only?: Where
  sameClinic?: boolean
}

const base = (name: string, options: Options) => ({
  name,
  ...(options.label ? { label: options.label } : {}),
  ...(options.required ? { required: true } : {}),
  admin: {
    ...(options.help ? { description: options.help } : {}),
    ...(options.width ? { width: options.width } : {}),
    ...(options.beside ? { position: 'sidebar' as const } : {}),
  },
  // What may be chosen is narrowed for the editor's eyes only: the save hooks check every reference again.
  ...(options.sameClinic
    ? { filterOptions: ({ data }: { data: unknown }) => ofClinic((data as { clinic?: unknown } | undefined)?.clinic) }
    : options.only
      ? { filterOptions: options.only }
      : {}),
})

const ofClinic = (clinic: unknown): Where | boolean =>
  typeof clinic === 'string' ? { clinic: { equals: clinic } } : true

/** Points at one document of another collection. */
export const one = (name: string, relationTo: CollectionSlug, options: Options = {}): RelationshipField =>
  ({ ...base(name, options), type: 'relationship', relationTo, maxDepth: 1 }) as RelationshipField

/** Points at any number of documents of another collection, in order. */
export const many = (name: string, relationTo: CollectionSlug, options: Options = {}): RelationshipField =>
  ({ ...base(name, options), type: 'relationship', relationTo, hasMany: true, maxDepth: 1 }) as RelationshipField

/** A picture from the media collection, or several. */
export const picture = (name: string, options: Options & { many?: boolean } = {}): UploadField =>
  ({
    ...base(name, options),
    type: 'upload',
    relationTo: 'media',
    maxDepth: 1,
    ...(options.many ? { hasMany: true } : {}),
  }) as UploadField
