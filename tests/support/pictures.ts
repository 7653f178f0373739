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

/** @returns a picture of one colour, as telephones name it. */
export const plain = async (background: string, width = 1200): Promise<File> => ({
  ...{ name: 'IMG 0001.PNG', type: 'image/png' },
  bytes: await sharp({ create: { width, height: 900, channels: 3, background } })
    .png()
    .toBuffer(),
})

/** Sends a form exactly as it is. */
export const sendForm = (
  who: Editor,
  path: string,
  contentType: string,
  body: Uint8Array | string,
  method = 'POST',
): Promise<Answer> =>
  ask('localhost', `/api/${path}`, { method, headers: { ...who.headers, 'content-type': contentType }, body })

const send = async (who: Editor, method: string, path: string, file: File, data: object): Promise<Answer> => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([Buffer.from(file.bytes)], { type: file.type }), file.name)
  const written = new Response(form)
  const contentType = written.headers.get('content-type') ?? ''
  return sendForm(who, `${path}?locale=en&depth=0`, contentType, new Uint8Array(await written.arrayBuffer()), method)
}

/** Uploads a file as the admin's form does. */
export const upload = (who: Editor, file: File, data: object = {}): Promise<Answer> =>
  send(who, 'POST', 'media', file, data)

type Stored = { id: string; filename: string; sizes: Record<string, { filename: string | null }> }
/** A picture's working copy: its key, and the files that it names. */
export type Picture = { key: string; ref: string; alt: string; files: string[] }

const pictureIn = ({ status, text }: Answer): Picture => {
  if (status >= 300) throw new Error(`The picture was refused: ${status} ${text.slice(0, 400)}`)
  const { doc } = JSON.parse(text) as { doc: Stored & { alt: string } }
  const names = [doc.filename, ...Object.values(doc.sizes).map(({ filename }) => filename)]
  const files = [...new Set(names.filter((name) => name !== null))]
  return { key: doc.id, ref: `media/${doc.id}`, alt: doc.alt, files }
}

/** The same for pictures that must be taken. */
export const newPicture = async (who: Editor, file: File, data: object): Promise<Picture> =>
  pictureIn(await upload(who, file, data))
export const replacePicture = async (who: Editor, { ref }: Picture, file: File, data: object = {}): Promise<Picture> =>
  pictureIn(await send(who, 'PATCH', ref, file, data))
