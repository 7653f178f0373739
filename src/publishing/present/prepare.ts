/**
 * A working copy in one language made ready for its view schema: rich text finished, empty values dropped, words in NFC.
 * The schema then checks it and strips whatever is not for the public.
 */
import { isSafetyBlock } from '@/domain/kinds/blocks'
import type { KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import { withPicture } from './picture'
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
  const prepared = prepareValue(withPicture(collection, doc), '', unshown) as Document
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
