/**
 * What a clinician signs, piece by piece: every unit of ruling or prose grade that a document has in one language, in
 * reading order. A unit is one field of words, one structured ruling with all its fields, or one paragraph, heading, list
 * item or quote of rich text. Its place tells the field, the row (by its id) and the kinds of node it stands in, so that
 * a sentence that goes from "do" to "don't" is another unit.
 */
import { isWords, type Parts, type Row } from '../kinds/field'
import type { RichNode, RichPart } from '../kinds/rich'
import { byId, leaves, rowsIn, type Leaf } from '../kinds/walk'

export type Unit = { place: string; says: unknown }

/** By field path: the mark of the English that a translation's field was made from. */
export type MadeFrom = Readonly<Record<string, string>>

const isList = (part: RichPart | RichNode): part is Extract<RichPart, { type: 'list' }> =>
  'type' in part && part.type === 'list'

/** The nodes of rich text that stand for themselves, each with the kinds of those around it. */
const nodesIn = (nodes: readonly (RichNode | RichPart)[], around: string): Unit[] =>
  nodes.flatMap((node) => {
    if (isList(node)) {
      const kind = `${around}>${node.ordered ? 'numbered' : 'list'}`
      // From where a list counts is told with its first item: two lists are not one, each begins anew.
      const first = node.ordered ? `${kind}${node.start ?? 1}` : kind
      return node.items.flatMap((item, index) => partsIn(item, kind, index === 0 ? first : kind))
    }
    if (!('type' in node)) return []
    return partsIn(node.children, `${around}>${node.type === 'heading' ? `heading${node.level}` : node.type}`)
  })

/** An item or a paragraph: its own words are one unit (null where a list stands between them), lists inside it have their own. */
const partsIn = (parts: readonly RichPart[], around: string, place = around): Unit[] => {
  const words = parts.slice(0, parts.findLastIndex((part) => !isList(part)) + 1)
  const says = words.map((part) => (isList(part) ? null : part))
  return [...(says.length > 0 ? [{ place, says }] : []), ...nodesIn(parts.filter(isList), around)]
}

const isNothing = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0)

const unitsOfLeaf = ({ path, field, value }: Leaf): Unit[] => {
  if (isNothing(value)) return []
  if (field.fact.is === 'rich') return nodesIn(value as RichNode[], path)
  if (isWords(field) && Array.isArray(value)) return value.map((says: unknown) => ({ place: path, says }))
  const isSet = field.fact.is === 'ref' && 'isSet' in field.fact && Array.isArray(value)
  return [{ place: path, says: isSet ? [...(value as unknown[])].sort() : value }]
}

const isBlock = ({ blockType }: Row): boolean => typeof blockType === 'string'

/** A row or group that says what words alone do not, such as an outcome, is judged as a whole. */
const wholes = (found: readonly Leaf[]): Set<Row> =>
  new Set(
    found
      .filter(({ field, grade, within, beside }) => {
        const isInside = within.length > 1 && !isBlock(beside)
        return isInside && grade === 'ruling' && !isWords(field)
      })
      .map(({ beside }) => beside),
  )

const nameOf = ({ path }: Leaf): string => path.slice(path.lastIndexOf('.') + 1)
const wholeOf = (leaf: Leaf, all: readonly Leaf[]): Unit => ({
  place: leaf.path.slice(0, leaf.path.lastIndexOf('.')),
  says: Object.fromEntries(all.map((each) => [nameOf(each), unitsOfLeaf(each).map(({ says }) => says)])),
})

/** A ruling that was compared with one English text has not been compared with another, though its words are the same. */
const against = (units: Unit[], from: readonly Leaf[], madeFrom: MadeFrom): Unit[] => {
  const marks = from.flatMap(({ path, grade }) => (grade === 'ruling' ? (madeFrom[path] ?? []) : []))
  return marks.length === 0 ? units : units.map(({ place, says }) => ({ place, says: { says, madeFrom: marks } }))
}

/**
 * @param document with its rich text finished, as the door prepares it; rows and blocks have ids
 * @param madeFrom of a translation
 * @returns all that has to be signed of it, in reading order
 */
export const unitsOf = (kind: Parts, document: Row, madeFrom: MadeFrom = {}): Unit[] => {
  const signed = leaves(kind, document, byId).filter(({ grade }) => grade !== 'ordinary')
  const whole = wholes(signed)
  const done = new Set<Row>()
  const units = signed.flatMap((leaf): Unit[] => {
    if (!whole.has(leaf.beside)) return against(unitsOfLeaf(leaf), [leaf], madeFrom)
    if (done.has(leaf.beside)) return []
    done.add(leaf.beside)
    const all = signed.filter(({ beside }) => beside === leaf.beside)
    return against([wholeOf(leaf, all)], all, madeFrom)
  })
  // Which blocks there are, and in which order, decides what is read first.
  const blocks = rowsIn(document.body).map(({ id, blockType }) => ({ place: `body.${String(id)}`, says: blockType }))
  return [...units, ...blocks]
}

/** The words of a unit as people read them; empty for one that has none. */
export const wordsOfUnit = (says: unknown): string => {
  if (typeof says === 'string') return says
  if (Array.isArray(says)) return says.map(wordsOfUnit).filter(Boolean).join('\n')
  if (typeof says !== 'object' || says === null) return says === null ? '' : String(says)
  const row = says as Row
  if ('madeFrom' in row) return wordsOfUnit(row.says)
  if ('text' in row || 'children' in row) return wordsOfUnit(row.text ?? row.children)
  return Object.values(row).map(wordsOfUnit).filter(Boolean).join('\n')
}
