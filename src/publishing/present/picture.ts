/** Pictures: what their documents say of a file, which Payload keeps in a shape of its own. */
import type { KindName } from '@/domain/kinds'

type Doc = Record<string, unknown>
type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Payload keeps an upload's sizes by name; a view lists those that exist, smallest first, at their public address. */
const sizesOf = (doc: Doc): { url: string; width: number; height: number }[] =>
  [...Object.values((doc.sizes ?? {}) as Record<string, Size>), doc as Size]
    .flatMap(({ filename, width, height }) =>
      filename && width && height ? [{ url: `/media/${filename}`, width, height }] : [],
    )
    .sort((a, b) => a.width - b.width)

/** A picture's document with its file as a view names it; any other as it is. */
export const withPicture = <D extends Doc>(collection: KindName, doc: D): D =>
  collection === 'media' ? { ...doc, sizes: sizesOf(doc), picture: doc.filename } : doc

const ofTheFile = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes']

/** A picture's words in a language beside the file of another text of it: of the English, which all languages show. */
export const withFileOf = <D extends Doc>(collection: KindName, words: D, other: Doc): D =>
  collection === 'media' ? { ...words, ...Object.fromEntries(ofTheFile.map((name) => [name, other[name]])) } : words
