/**
 * Where pictures lie: one folder of files, each named by what its bytes say. A name never stands for anything else, so
 * nothing is overwritten, two documents with the same picture share its file, and only the sweep takes one away.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, open, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { NotFound, type CollectionConfig } from 'payload'
import { env } from '@/env'
import { judgeFile, kindOfName, mediaTypeOf } from './kinds'

/** The widths in pixels that a picture is kept in, beside its own. */
export const widths = [480, 960, 1600] as const
export const sizeNames = widths.map((pixels) => `w${pixels}`)

/** In SQL: the number of the lock on a file, which an upload shares and a sweep has alone. */
export const holding = (name: string): string => `hashtextextended('media/file/' || ${name}, 1131)`

/** A file that is still being written; what is left of one is the sweep's. */
export const unfinished = /^\.[0-9a-f-]{36}\.part$/

/** @returns the name of a file with these bytes; the extension is what they are, whatever the uploaded file was called. */
export const nameOf = (bytes: Uint8Array): string => {
  const { picture } = judgeFile(bytes)
  if (picture === null) throw new Error('Only pictures are kept')
  return `${createHash('sha256').update(bytes).digest('hex')}.${picture}`
}

/** A name is part of an address: it leads to nothing outside the folder. */
const pathOf = (name: string): string | null => (kindOfName(name) ? join(env.MEDIA_DIR, name) : null)

const sizeOf = async (path: string): Promise<number | null> => {
  const found = await stat(path).catch(() => null)
  return found?.isFile() ? found.size : null
}

/** The new name, too, must outlast a loss of power. Not every system can do that to a folder. */
const syncFolder = async (): Promise<void> => {
  const folder = await open(env.MEDIA_DIR, 'r').catch(() => null)
  await folder?.sync().catch(() => undefined)
  await folder?.close()
}

/** On the disk for good before it is returned from, whole or not at all. */
const write = async (path: string, bytes: Uint8Array): Promise<void> => {
  const part = join(env.MEDIA_DIR, `.${randomUUID()}.part`)
  try {
    const file = await open(part, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
    await syncFolder()
  } finally {
    await rm(part, { force: true })
  }
}

/** Keeps a file under its name. One that is there already counts as new again, so that no sweep takes it for forgotten. */
export const keep = async (name: string, bytes: Uint8Array): Promise<void> => {
  const path = join(env.MEDIA_DIR, name)
  await mkdir(env.MEDIA_DIR, { recursive: true })
  const now = new Date()
  if ((await sizeOf(path)) === bytes.length) await utimes(path, now, now)
  else await write(path, bytes)
}

export const isKept = async (name: string): Promise<boolean> => {
  const path = pathOf(name)
  return path !== null && (await sizeOf(path)) !== null
}

type UploadOptions = Exclude<NonNullable<CollectionConfig['upload']>, boolean>
type Handler = NonNullable<UploadOptions['handlers']>[number]

/** The file for the admin; Payload has asked before whether this person may read a document that has it. */
export const answerWithFile: Handler = async (req, { params: { filename } }) => {
  const path = pathOf(filename)
  const kind = kindOfName(filename)
  const size = path && (await sizeOf(path))
  if (!path || !kind || size === null) throw new NotFound(req.t)
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: { 'content-type': mediaTypeOf(kind), 'content-length': String(size) },
  })
}
