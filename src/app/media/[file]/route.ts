/** /media/<file>: published pictures, on every host. Working copies' uploads are for the admin only. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from '@/env'
import { isPublicPicture } from '@/live/media'

export const dynamic = 'force-dynamic'

const types: Record<string, string> = {
  webp: 'image/webp',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
}
const safeName = /^[a-z0-9][a-z0-9-]*\.(webp|jpe?g|png|avif)$/i

const missing = () => new Response('There is no picture at this address.', { status: 404 })

export const GET = async (_: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> => {
  const { file } = await params
  const type = types[safeName.exec(file)?.[1]?.toLowerCase() ?? '']
  if (!type || !(await isPublicPicture(`/media/${file}`))) return missing()
  const path = join(env.MEDIA_DIR, file)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return missing()
  return new Response(Readable.toWeb(createReadStream(path)) as ReadableStream, {
    headers: {
      'content-type': type,
      'content-length': String(found.size),
      'x-content-type-options': 'nosniff',
      // A name is its picture's content, and never stands for another.
      'cache-control': 'public, max-age=86400',
    },
  })
}
