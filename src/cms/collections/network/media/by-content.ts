/**
 * Gives a picture's files their names and keeps them, in place of Payload, which writes, overwrites and deletes before
 * anything is committed: after a rollback the row was back and its file was not (Payload 3.90.1).
 */
import { MissingFile, type CollectionBeforeChangeHook, type CollectionBeforeOperationHook } from 'payload'
import type { FieldHook, PayloadRequest } from 'payload'
import { deny } from '@/cms/hooks/refuse'
import { nested } from '@/cms/nested-request'
import { txOfRequest } from '@/cms/publishing/transaction'
import { holding, isKept, keep, nameOf } from './store'

type Data = Record<string, unknown>
type Sizes = Record<string, { filename?: string | null } | undefined>

/** What an upload's document says of its file. */
const ofTheFile = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes'] as const

/** Kept until the transaction ends, so that no sweep takes a file that a document is just about to name. */
const hold = async (req: PayloadRequest, names: string[]): Promise<void> => {
  const tx = await txOfRequest(req)
  await tx.query(`SELECT pg_advisory_xact_lock_shared(${holding('file.name')}) FROM unnest($1::text[]) AS file(name)`, [
    names,
  ])
}

const isDiskFull = (error: unknown): boolean => ['ENOSPC', 'EDQUOT'].includes((error as { code?: string }).code ?? '')

const keepAll = async (req: PayloadRequest, files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  await hold(req, [...files.keys()])
  try {
    for (const [name, bytes] of files) await keep(name, bytes)
  } catch (error) {
    if (isDiskFull(error)) deny(req, 'disk-full', 507)
    throw error
  }
}

/** Names the picture and its sizes by the bytes that Payload has made of the upload. */
const named = async (req: PayloadRequest, data: Data, whole: Uint8Array): Promise<Data> => {
  const files = new Map<string, Uint8Array>()
  const take = (bytes: Uint8Array): string => {
    const name = nameOf(bytes)
    files.set(name, bytes)
    return name
  }
  const filename = take(whole)
  const sizes = Object.entries((data.sizes ?? {}) as Sizes).map(([size, said]) => {
    const bytes = req.payloadUploadSizes?.[size]
    return [size, bytes ? { ...said, filename: take(bytes) } : said]
  })
  await keepAll(req, files)
  return { ...data, filename, sizes: Object.fromEntries(sizes) }
}

/** Holds the files that a document already names, for a document that is going to name them too. */
const holdThoseOf = async (req: PayloadRequest, { filename, sizes }: Data): Promise<void> => {
  const names = [filename, ...Object.values((sizes ?? {}) as Sizes).map((size) => size?.filename)].filter(
    (name) => typeof name === 'string',
  )
  await hold(req, names)
  for (const name of names) if (!(await isKept(name))) deny(req, 'picture-gone', 409)
}

/** The picture that a version was saved with; Payload itself would leave the present one under the former description. */
const ofVersion = async (req: PayloadRequest, id: string | number, data: Data): Promise<Data> => {
  const { docs } = await req.payload.findVersions({
    ...{ collection: 'media' as const, where: { id: { equals: id } }, limit: 1, depth: 0 },
    ...{ overrideAccess: true, req: nested(req) },
  })
  const version = (docs[0]?.version ?? {}) as unknown as Data
  await holdThoseOf(req, version)
  return { ...data, ...Object.fromEntries(ofTheFile.map((property) => [property, version[property]])) }
}

/** Remembers what the save is made from, which the hook before the change is not told. */
export const rememberVersion: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') req.context.restoredVersion = (args as { id?: string | number }).id
  return args
}

/** A copy has the file of its original. Without a name Payload does not look for a file to make another one of. */
export const rememberOriginal: FieldHook = ({ req, value }) => {
  req.context.originalFile = value
  return null
}

/** Last of all, when nothing else refuses the save any more. */
export const keepByContent: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { originalFile, restoredVersion } = req.context
  if (restoredVersion !== undefined) return ofVersion(req, restoredVersion as string | number, data)
  if (operation === 'create' && typeof originalFile === 'string') {
    const copy = { ...data, filename: originalFile }
    await holdThoseOf(req, copy)
    return copy
  }
  // Sizes are made of a new upload, and of nothing else.
  if (req.file && req.payloadUploadSizes) return named(req, data, req.file.data)
  if (operation === 'create') throw new MissingFile(req.t)
  return data
}
