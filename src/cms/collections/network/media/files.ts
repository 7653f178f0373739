/** What is done to an uploaded file before anything else looks at it. */
import { randomUUID } from 'node:crypto'
import type { CollectionBeforeOperationHook } from 'payload'
import { deny } from '@/cms/hooks/refuse'

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
