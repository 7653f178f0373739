/**
 * A working copy in one language made ready for its view schema: rich text finished, empty values dropped, words in NFC.
 * The schema then checks it and strips whatever is not for the public.
 */
import { isSafetyBlock } from '@/domain/kinds/blocks'
import type { KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import { isLexical, readRich, type RichProblem } from './rich'
import { isOfSafety, whole, type Piece } from './stand-in'

export type Document = Record<string, unknown> & { key: string }

/** What no page can show, by the path of its field in the working copy. */
export type Unshown = RichProblem & { path: string }

const prepareValue = (value: unknown, path: string, unshown: Unshown[]): unknown => {
  const at = (name: string | number) => (path ? `${path}.${name}` : String(name))
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined
  if (Array.isArray(value))
    return value.map((item, index) => prepareValue(item, at(index), unshown)).filter((item) => item !== undefined)
  if (isLexical(value)) {
    const { nodes, problems } = readRich(value)
    unshown.push(...problems.map((problem) => ({ ...problem, path })))
    return nodes.length > 0 ? nodes : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const prepared = prepareValue(inner, at(name), unshown)
    return prepared === undefined ? [] : [[name, prepared] as const]
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

type Size = { filename?: string | null; width?: number | null; height?: number | null }

/** Payload keeps an upload's sizes by name; a view lists those that exist, smallest first, at their public address. */
const mediaSizes = (doc: Document): unknown =>
  [...Object.values((doc.sizes ?? {}) as Record<string, Size>), doc as Size]
    .flatMap(({ filename, width, height }) =>
      filename && width && height ? [{ url: `/media/${filename}`, width, height }] : [],
    )
    .sort((a, b) => a.width - b.width)

/** What a picture's document says of its file. */
const ofTheFile = ['filename', 'mimeType', 'filesize', 'width', 'height', 'focalX', 'focalY', 'sizes']

/** A picture's words in a language beside the file of another text of it: of the English, which all languages show. */
export const withFileOf = (collection: KindName, words: Document, other: Document): Document =>
  collection === 'media' ? { ...words, ...Object.fromEntries(ofTheFile.map((name) => [name, other[name]])) } : words

/** The language that a block's safety words are in. */
const langOf = ({ id }: Block, { locale, standIns }: Told): Locale =>
  standIns && (standIns.at.includes(whole) || standIns.at.includes(`body.${String(id)}`)) ? standIns.lang : locale

type Block = { blockType: string; id?: unknown }
/** The language of a document's words, and what in it is in another. */
export type Told = { locale: Locale; standIns: StandIns | null }
/** Pieces that are there in another language than the document's own (R23). */
export type StandIns = { lang: Locale; at: readonly Piece[] }

/** @returns the document for its view's schema, and what in its texts no page can show */
export const prepare = (
  collection: KindName,
  doc: Document,
  told: Told,
): { document: Document; unshown: Unshown[] } => {
  const unshown: Unshown[] = []
  const all = collection === 'media' ? { ...doc, sizes: mediaSizes(doc), picture: doc.filename } : doc
  const prepared = prepareValue(all, '', unshown) as Document
  const body = prepared.body as Block[] | undefined
  const at = told.standIns?.at ?? []
  const document = {
    ...prepared,
    safetyLang: told.standIns && isOfSafety(collection, prepared, at) ? told.standIns.lang : told.locale,
    ...(at.length > 0 ? { standIns: at } : {}),
    ...(body
      ? {
          body: body.map((block) => (isSafetyBlock(block.blockType) ? { ...block, lang: langOf(block, told) } : block)),
        }
      : {}),
  }
  return { document, unshown }
}
