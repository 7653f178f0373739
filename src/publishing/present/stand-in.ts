/**
 * R23: where words of a language are missing, unsigned or made from older English, the English stands in for them, piece
 * by piece. A piece is what can stand in by itself: a field, a group, a row, a block. A view names those that do.
 */
import { kindOf, type KindName } from '@/domain/kinds'
import { isSafetyBlock } from '@/domain/kinds/blocks'
import { isWords, type Field, type Row } from '@/domain/kinds/field'
import { rowsIn } from '@/domain/kinds/walk'
import { isSame } from '@/domain/publication/three-way'
import { withFileOf } from './picture'
import type { Document } from './prepare'

/** The path of a piece; rows and blocks by their ids. `whole`: all of it, its address too. */
export type Piece = string
export const whole: Piece = '*'

type PieceGrade = 'ruling' | 'prose'

const fieldOf = (name: KindName, field: string): Field | undefined => {
  const { ruling, prose } = kindOf(name)
  return ruling[field] ?? prose[field]
}
const isList = ({ fact: { is } }: Field): boolean => is === 'rows' || is === 'blocks'

/** @returns the piece that a path, or the place of a unit, belongs to. */
export const pieceOf = (name: KindName, path: string): Piece => {
  const [field = '', row = ''] = path.split(/[.>]/)
  const found = fieldOf(name, field)
  return found && isList(found) ? `${field}.${row}` : field
}

/** Whether a document has a piece: a row that the English has lost is in no language any more. */
export const hasPiece = (doc: Row, piece: Piece): boolean => {
  const [field = '', row] = piece.split('.')
  return piece === whole || (row === undefined ? doc[field] != null : rowsIn(doc[field]).some(({ id }) => id === row))
}

/** Says whether a piece of a language's own stays; it is given the piece as it is and as it stands in English. */
export type IsOwn = (piece: Piece, grade: PieceGrade, own: unknown, english: unknown) => boolean

type Composing = { standIns: Piece[]; isOwn: IsOwn }

/** Rows of ruling grade are those of the English: one that was added there appears, one that was taken away is gone. */
const rowsOf = (field: string, own: unknown, english: unknown, { standIns, isOwn }: Composing): Row[] =>
  rowsIn(english).map((row) => {
    const piece = `${field}.${String(row.id)}`
    const mine = rowsIn(own).find(({ id }) => id === row.id)
    if (mine && isOwn(piece, 'ruling', mine, row)) return mine
    standIns.push(piece)
    return row
  })

/**
 * Where the prose of a translation is missing or unsigned, that of these kinds stands in, and the page stays (R23). Which
 * blocks such a page has, and in which order, is then told by the English, as rows are.
 */
export const proseStandsIn = (name: KindName): boolean => {
  const { medical, beforeLive } = kindOf(name)
  return medical === 'throughout' && beforeLive === 'whole'
}

const gradeOf = ({ blockType }: Row): PieceGrade => (isSafetyBlock(blockType) ? 'ruling' : 'prose')

/**
 * The blocks of a page: of kinds whose prose stands in, those of the English; of others the translation's ordinary blocks
 * with the English safety blocks between them, each after the block that it follows in the English.
 */
const blocksOf = (name: KindName, own: unknown, english: unknown, { standIns, isOwn }: Composing): unknown => {
  const fromEnglish = rowsIn(english)
  const chosen = (id: unknown): Row[] => {
    const [mine, theirs] = [own, english].map((blocks) => rowsIn(blocks).find((block) => block.id === id))
    const piece = `body.${String(id)}`
    if (mine && isOwn(piece, gradeOf(mine), mine, theirs)) return [mine]
    if (!theirs) return []
    standIns.push(piece)
    return [theirs]
  }
  if (!own && fromEnglish.length === 0) return own
  if (proseStandsIn(name)) return fromEnglish.flatMap(({ id }) => chosen(id))
  const body = rowsIn(own)
    .filter((block) => gradeOf(block) === 'prose')
    .flatMap(({ id }) => chosen(id))
  fromEnglish.forEach((block, index) => {
    if (gradeOf(block) === 'prose') return
    const before = body.findIndex(({ id }) => id === fromEnglish[index - 1]?.id)
    body.splice(before + 1, 0, ...chosen(block.id))
  })
  return body
}

/** @returns the document in its language, with English wherever `isOwn` says no, and the pieces that stand in. */
export const compose = (
  name: KindName,
  words: Document,
  english: Document,
  isOwn: IsOwn,
): { doc: Document; standIns: Piece[] } => {
  const { ruling, prose } = kindOf(name)
  const standIns: Piece[] = []
  const composing = { standIns, isOwn }
  const one = (field: string, found: Field, grade: PieceGrade): unknown => {
    const [own, theirs] = [words[field], english[field]]
    if (found.fact.is === 'blocks') return blocksOf(name, own, theirs, composing)
    if (found.fact.is === 'rows') return rowsOf(field, own, theirs, composing)
    // Severity, topic and the like are one for all languages, and change for all at once.
    if (found.fact.is !== 'group' && !isWords(found)) return theirs
    if (isSame(own, undefined) && isSame(theirs, undefined)) return own
    if (isOwn(field, grade, own, theirs)) return own
    standIns.push(field)
    return theirs
  }
  const told = (fields: typeof ruling, grade: PieceGrade) =>
    Object.entries(fields).map(([field, found]) => [field, one(field, found, grade)])
  const all = Object.fromEntries([...told(ruling, 'ruling'), ...told(prose, 'prose')])
  // English words of a picture stand beside the file that they tell of.
  const own = standIns.length > 0 ? withFileOf(name, words, english) : words
  return { doc: { ...own, ...all }, standIns }
}

/** Whether any of these pieces is safety text of the document. */
export const isOfSafety = (name: KindName, doc: Row, pieces: readonly Piece[]): boolean =>
  pieces.some((piece) => {
    if (piece === whole) return true
    const [field = '', id] = piece.split('.')
    if (kindOf(name).ruling[field]?.fact.is !== 'blocks') return field in kindOf(name).ruling
    return isSafetyBlock(rowsIn(doc[field]).find((row) => String(row.id) === id)?.blockType)
  })

/** Whether what a piece says without words (an outcome, whom it is for) is the same in both. */
export const sameButForWords = (name: KindName, piece: Piece, own: unknown, english: unknown): boolean => {
  const [field = ''] = piece.split('.')
  const found = fieldOf(name, field)
  if (!found || isWords(found)) return true
  const bare = (value: unknown): unknown => {
    if (found.fact.is === 'group' || found.fact.is === 'rows') return withoutWords(found.fact.parts, value)
    if (found.fact.is !== 'blocks') return null
    const parts = found.fact.of[String((value as Row | null)?.blockType)]
    return parts ? withoutWords(parts, value) : null
  }
  return isSame(bare(own), bare(english))
}

const withoutWords = (parts: { ruling: object; prose: object }, value: unknown): unknown => {
  const fields = { ...parts.ruling, ...parts.prose } as Record<string, Field>
  return Object.fromEntries(
    Object.entries((value ?? {}) as Row).flatMap(([name, inner]) => {
      const field = fields[name]
      if (!field || isWords(field)) return []
      if (field.fact.is === 'group') return [[name, withoutWords(field.fact.parts, inner)]]
      if (field.fact.is !== 'rows') return [[name, inner]]
      const { parts: within } = field.fact
      return [[name, rowsIn(inner).map((row) => [row.id, withoutWords(within, row)])]]
    }),
  )
}

type Own = { doc: Document; standIns: { at: readonly Piece[] } | null }

/**
 * What is live in a language held against a newer text of the English, or of the language that the document rests on:
 * words that were made from it stay, the rest makes way. What stood in already follows.
 *
 * @param outdated pieces whose words were made from others
 * @returns null where nothing has to change
 */
export const recompose = (
  name: KindName,
  own: Own,
  base: Document,
  outdated: ReadonlySet<Piece>,
): { doc: Document; standIns: Piece[]; keeps: boolean } | null => {
  const had = new Set(own.standIns?.at ?? [])
  let keeps = false
  const { doc, standIns } = compose(name, own.doc, base, (piece, grade, mine, theirs) => {
    if (had.has(piece)) return false
    if (outdated.has(piece) || (grade === 'ruling' && !sameButForWords(name, piece, mine, theirs))) return false
    keeps = true
    return true
  })
  const isAsBefore = standIns.length === had.size && standIns.every((piece) => had.has(piece)) && isSame(doc, own.doc)
  return isAsBefore ? null : { doc, standIns, keeps }
}
