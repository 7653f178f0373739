/**
 * Two people at one document. A form says which state it was opened on (`base`); what its writer did not touch keeps what
 * others have saved meanwhile, and what both have changed is refused with both sides, so that nobody undoes anybody unseen.
 */
import {
  APIError,
  type CollectionAfterReadHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type GlobalAfterReadHook,
  type GlobalBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { nested } from '@/cms/nested-request'
import { isMoney, moneyInWords } from '@/cms/fields/money'
import { formerCopy } from '@/cms/publishing/former'
import { isGlobal, readIn } from '@/cms/publishing/load'
import { say } from '@/cms/messages'
import { fieldName } from '@/cms/messages/field-name'
import { txOfRequest } from '@/cms/publishing/transaction'
import { isKind } from '@/domain/kinds'
import { isLocale, sourceLocale } from '@/domain/locale/locales'
import { bringTogether, type Conflict } from '@/domain/publication/three-way'
import { lastEditor } from '@/publishing/ledger/edits'
import { baseMark, basePartsOf, markOf } from '@/publishing/acts/shown'

type Data = Record<string, unknown>
type CopyAddress = { slug: string; id: string | number; isGlobal: boolean }

const localeOf = (req: PayloadRequest) => (isLocale(req.locale) ? req.locale : sourceLocale)

/** A document read in part, with others in it, or in all languages at once is nothing to save a form from. */
const isWhole = ({ locale, query }: PayloadRequest): boolean => {
  const { depth, select } = (query ?? {}) as { depth?: unknown; select?: unknown }
  return isLocale(locale) && select === undefined && Number(depth ?? 0) === 0
}

/** A translator has the English beside the form: it is part of what the form was opened on. */
const baseOf = async (req: PayloadRequest, collection: string, doc: Data): Promise<string> => {
  if (localeOf(req) === sourceLocale || !isKind(collection)) return markOf(doc)
  const id = isGlobal(collection) ? collection : String(doc.id)
  return baseMark(markOf(doc), markOf(await readIn(req, collection, id, sourceLocale)))
}

export const tellBase: CollectionAfterReadHook = async ({ collection, doc, findMany, req }) =>
  findMany || !isWhole(req) ? doc : { ...doc, base: await baseOf(req, collection.slug, doc as Data) }

export const tellBaseGlobal: GlobalAfterReadHook = async ({ doc, global, req }) =>
  isWhole(req) ? { ...doc, base: await baseOf(req, global.slug, doc as Data) } : doc

/** The document as it is stored, for somebody who may read it; null for anybody else. */
const storedFor = async (req: PayloadRequest, { slug, id, isGlobal }: CopyAddress): Promise<Data | null> => {
  const options = {
    ...{ locale: localeOf(req), fallbackLocale: false as const, depth: 0 },
    ...{ overrideAccess: false, req: nested(req) },
  }
  if (isGlobal) return (await req.payload.findGlobal({ slug: 'network', ...options })) as unknown as Data
  const where = { id: { equals: id } }
  const { docs } = await req.payload.find({ collection: slug as CollectionSlug, where, limit: 1, ...options })
  return (docs[0] as unknown as Data | undefined) ?? null
}

/** The name of whoever saved last; a word for somebody where that is not known. */
const whoChanged = async (req: PayloadRequest, { slug, id }: CopyAddress): Promise<string> => {
  const editor = await lastEditor(await txOfRequest(req), slug, String(id))
  const { docs } = await req.payload.find({
    ...{ collection: 'users' as const, where: { id: { equals: editor } }, limit: 1, depth: 0 },
    ...{ overrideAccess: true, req: nested(req) },
  })
  return docs[0]?.name || docs[0]?.email || say(req, 'requests.somebody')
}

const spoken = (value: unknown): string => (typeof value === 'object' && value !== null ? '…' : String(value ?? '–'))

/** What a colleague has set, as the form shows it. */
const theirsAt = (req: PayloadRequest, { slug }: CopyAddress, stored: Data, { path, theirs }: Conflict) => {
  const fields = req.payload.collections[slug as CollectionSlug]?.config.flattenedFields
  const field = fields?.find(({ name }) => name === path)
  return field && isMoney(field) && typeof theirs === 'number' ? moneyInWords(theirs, stored, req) : spoken(theirs)
}

const refusal = async (
  req: PayloadRequest,
  copy: CopyAddress,
  stored: Data,
  found: readonly Conflict[],
): Promise<APIError> => {
  const who = await whoChanged(req, copy)
  const conflicts = found.map((conflict) => ({ ...conflict, locale: localeOf(req) }))
  const fields = conflicts.map(({ path }) => fieldName(req, copy.slug, path) || path).join(', ')
  const errors: { path: string; message: string }[] = []
  for (const conflict of conflicts) {
    const theirs = await theirsAt(req, copy, stored, conflict)
    errors.push({ path: conflict.path, message: say(req, 'requests.saved-over-field', { who, theirs }) })
  }
  return new APIError(say(req, 'requests.saved-over', { who, fields }), 409, { conflicts, errors }, true)
}

/** @returns what to save: what the writer changed, over what is stored now */
const fromBase = async (req: PayloadRequest, copy: CopyAddress, { base, ...yours }: Data): Promise<Data> => {
  if (typeof base !== 'string' || base === '') return yours
  const { words, english } = basePartsOf(base)
  req.context.shownEnglish = english
  const stored = await storedFor(req, copy)
  if (!stored || markOf(stored) === words) return yours
  const before = await formerCopy(req, { ...copy, locale: localeOf(req) }, words)
  const { merged, conflicts } = bringTogether(before, stored, yours)
  if (conflicts.length > 0) throw await refusal(req, copy, stored, conflicts)
  return merged
}

/** After the document's lock, before anything else looks at what is to be saved. */
export const saveFromBase: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  // What is restored was written beside the English of its own time, and says so itself.
  if (operation === 'restoreVersion') req.context.isRestored = true
  const { data, id } = args as { data?: Data; id?: string | number }
  if ((operation !== 'update' && operation !== 'create') || !data || !('base' in data)) return args
  const { base: _, ...without } = data
  const copy = { slug: collection.slug, id: id ?? '', isGlobal: false }
  return { ...args, data: operation === 'create' || id === undefined ? without : await fromBase(req, copy, data) }
}

export const saveFromBaseGlobal: GlobalBeforeOperationHook = async ({ args, global, operation, req }) => {
  const { data } = args as { data?: Data }
  if (operation !== 'update' || !data || !('base' in data)) return args
  return { ...args, data: await fromBase(req, { slug: global.slug, id: global.slug, isGlobal: true }, data) }
}
