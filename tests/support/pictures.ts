/** Files for the workbench, and the forms that carry them. */
import { randomFillSync } from 'node:crypto'
import sharp from 'sharp'
import { ask, type Answer } from './ask'
import type { Editor } from './editor'

/** @returns a picture of about so many megabytes: noise, which nothing makes smaller. */
export const pictureOf = (megabytes: number): Promise<Buffer> => {
  const side = Math.round(Math.sqrt((megabytes * 1_000_000) / 3))
  const noise = randomFillSync(Buffer.alloc(side * side * 3))
  return sharp(noise, { raw: { width: side, height: side, channels: 3 } })
    .png({ compressionLevel: 0 })
    .toBuffer()
}

export type File = { name: string; type: string; bytes: Uint8Array }

/** Sends a form exactly as it is. */
export const sendForm = (who: Editor, path: string, contentType: string, body: Uint8Array | string): Promise<Answer> =>
  ask('localhost', `/api/${path}`, { method: 'POST', headers: { ...who.headers, 'content-type': contentType }, body })

/** Uploads a file as the admin's form does. */
export const upload = async (who: Editor, file: File, data: object = {}): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name)
  const written = new Response(form)
  const contentType = written.headers.get('content-type') ?? ''
  return sendForm(who, 'media?locale=en&depth=0', contentType, new Uint8Array(await written.arrayBuffer()))
}
