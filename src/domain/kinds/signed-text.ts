/**
 * The text that a clinician's signature is bound to (R15): what is of ruling grade, in two halves, because they change
 * differently: words belong to one language, everything else (severity, urgency, floor …) to all at once.
 *
 * Each value stands under its path. A row is called by whom it is for, so that its place in the list means nothing; a
 * block by its place among those that are signed, since their order decides what is read first.
 */
import { isSafetyBlock } from './blocks'
import { isWords, type Parts, type Row } from './field'
import { leaves, rowsIn, type Leaf } from './walk'

export type SignedText = { words: Row; fields: Row }

/** Ordinary blocks come and go between the signed ones without voiding anything. */
const withoutOtherBlocks = (view: Row): Row =>
  view.body === undefined
    ? view
    : { ...view, body: rowsIn(view.body).filter(({ blockType }) => isSafetyBlock(blockType)) }

const valueOf = ({ field: { fact }, value }: Leaf): unknown =>
  fact.is === 'ref' && 'isSet' in fact && Array.isArray(value) ? [...value].sort() : value

/** What is signed of a finished view; null where its kind has nothing that is. */
export const signedText = (kind: Parts, view: Row): SignedText | null => {
  if (Object.keys(kind.ruling).length === 0) return null
  const signed = leaves(kind, withoutOtherBlocks(view), (row, place, of) =>
    of.is === 'blocks' ? `${place}:${String(row.blockType)}` : (of.for ?? []).map((name) => row[name] ?? '*').join('/'),
  ).filter(({ grade }) => grade === 'ruling')
  const half = (holds: (leaf: Leaf) => boolean): Row =>
    Object.fromEntries(signed.filter(holds).map((leaf) => [leaf.path, valueOf(leaf)]))
  return { words: half(({ field }) => isWords(field)), fields: half(({ field }) => !isWords(field)) }
}
