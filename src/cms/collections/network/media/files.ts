/** What is done to an uploaded file before anything else looks at it. */
import { randomUUID } from 'node:crypto'
import { statfs } from 'node:fs/promises'
import type { CollectionBeforeOperationHook } from 'payload'
import { deny } from '@/cms/hooks/refuse'
import { env } from '@/env'

const starts = (data: Buffer, bytes: string, at = 0): boolean =>
  data.subarray(at).indexOf(Buffer.from(bytes, 'latin1')) === 0

/** @returns the extension that the first bytes of a file call for; undefined for anything that is no allowed picture. */
export const pictureKind = (data: Buffer): 'jpg' | 'png' | 'webp' | 'avif' | undefined => {
  if (starts(data, '\xFF\xD8\xFF')) return 'jpg'
  if (starts(data, '\x89PNG\r\n\x1A\n')) return 'png'
  if (starts(data, 'RIFF') && starts(data, 'WEBP', 8)) return 'webp'
  if (starts(data, 'ftypavif', 4) || starts(data, 'ftypavis', 4)) return 'avif'
  return undefined
}

/** A file is what its bytes say, not what its name or its sender says. */
export const onlyPictures: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return args
  if (!pictureKind(req.file.data)) deny(req, 'not-a-picture', 400)
  return args
}

/** Names that nobody can guess, and that say nothing about who uploaded what. */
export const randomName: CollectionBeforeOperationHook = ({ args, req }) => {
  const kind = req.file && pictureKind(req.file.data)
  if (req.file && kind) {
    req.file.name = `${randomUUID()}.${kind}`
    req.file.mimetype = kind === 'jpg' ? 'image/jpeg' : `image/${kind}`
  }
  return args
}

/** Bytes left to the disk; below that even the database may fail soon. */
const reserve = 20_000_000

/**
 * The picture and its sizes must fit before the first of them is written: a disk that fills up half way leaves files that
 * no document knows. A folder that does not tell, or is not there yet, is no reason to refuse.
 */
export const onlyWithRoom: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return args
  const disk = await statfs(env.MEDIA_DIR).catch(() => undefined)
  if (disk && disk.bavail * disk.bsize < reserve + 2 * req.file.data.length)
    deny(req, 'disk-full', 507)
  return args
}
