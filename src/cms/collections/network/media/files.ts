/** What is done to an uploaded file before anything else looks at it. */
import { statfs } from 'node:fs/promises'
import type { CollectionBeforeOperationHook } from 'payload'
import { deny } from '@/cms/hooks/refuse'
import { env } from '@/env'
import { judgeFile, largestFileMegabytes, mediaTypeOf } from './kinds'

/** A file is what its bytes say, not what its name or its sender says. */
export const onlyPictures: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (!req.file || (operation !== 'create' && operation !== 'update' && operation !== 'updateByID')) return args
  const judged = judgeFile(req.file.data)
  if (judged.picture !== null) return args
  const about = { kind: judged.other, megabytes: largestFileMegabytes }
  return deny(req, judged.other ? 'other-kind-of-file' : 'not-a-picture', 400, about)
}

/** What the bytes are is what Payload is told. It need not look for a free name: the file gets one from its content. */
export const asItIs: CollectionBeforeOperationHook = ({ args, req }) => {
  const kind = req.file && judgeFile(req.file.data).picture
  if (!req.file || !kind) return args
  req.file.name = `picture.${kind}`
  req.file.mimetype = mediaTypeOf(kind)
  return { ...args, overwriteExistingFiles: true }
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
  if (disk && disk.bavail * disk.bsize < reserve + 2 * req.file.data.length) deny(req, 'disk-full', 507)
  return args
}
