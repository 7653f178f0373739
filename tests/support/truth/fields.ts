/** The fields of a document that hold words, each with what it says and whether it is safety text: read off the content model. */
import { nodesOf, textsOf } from './lexical'
import { richSaid, type Node } from './said-rich'
import type { Doc } from './medical'
import type { Kind } from './said'

export type Words = { says: string; isSafety: boolean; plain: string }
type Row = Record<string, unknown>

const safety: Record<Kind, readonly string[]> = {
  contraindications: ['name', 'advice'],
  techniques: ['name', 'advice', 'risks'],
  articles: [],
  pages: [],
  faqs: [],
  'warning-signs': ['sign', 'action'],
}
const prose: Record<Kind, readonly string[]> = {
  contraindications: ['plain', 'alsoCalled', 'searchWords'],
  techniques: ['summary', 'methods', 'bestFor'],
  articles: ['title', 'dek'],
  pages: ['title', 'dek'],
  faqs: ['question', 'answer'],
  'warning-signs': [],
}
const ofRuling = ['reason', 'whatToDo', 'modification']
const safetyBlocks = ['doDont', 'clinicianNote', 'warningSigns']
const ofBlock = ['heading', 'intro', 'text', 'dos', 'donts']
const ofRow = ['title', 'text']

const rows = (value: unknown): Row[] => (Array.isArray(value) ? (value as Row[]) : [])
type Spot = { path: string; within: Row; name: string; isSafety: boolean }
const spots = (at: string, within: Row, names: readonly string[], isSafety: boolean): Spot[] =>
  names.map((name) => ({ path: at + name, within, name, isSafety }))

/** Where words may stand; rows by their ids. */
export const spotsOf = (kind: Kind, doc: Doc): Spot[] => [
  ...spots('', doc, safety[kind], true),
  ...spots('', doc, prose[kind], false),
  ...(kind === 'contraindications' ? rulingSpots(doc) : []),
  ...rows(doc.body).flatMap((block) => {
    const [at, isSafety] = [`body.${String(block.id)}.`, safetyBlocks.includes(String(block.blockType))]
    const inRows = (list: string) =>
      rows(block[list]).flatMap((row) => spots(`${at}${list}.${String(row.id)}.`, row, ofRow, isSafety))
    return [...spots(at, block, ofBlock, isSafety), ...inRows('items'), ...inRows('people')]
  }),
]

const rulingSpots = (doc: Doc): Spot[] => [
  ...[
    { at: 'ruling.', row: doc.ruling as Row },
    ...rows(doc.exceptions).map((row) => ({ at: `exceptions.${String(row.id)}.`, row })),
  ].flatMap(({ at, row }) => [...spots(at, row, ofRuling, true), ...spots(at, row, ['conflictNote'], false)]),
  ...rows(doc.variants).flatMap((row) => spots(`variants.${String(row.id)}.`, row, ['name'], true)),
]

const clean = (value: unknown): string => String(value).normalize('NFC').trim()

const said = (value: unknown): { says: string; plain: string } | null => {
  if (typeof value === 'string') return clean(value) ? { says: clean(value), plain: clean(value) } : null
  if (Array.isArray(value)) {
    const entries = value.map(clean).filter(Boolean)
    return entries.length > 0 ? { says: JSON.stringify(entries), plain: entries.join('\n') } : null
  }
  if (typeof value !== 'object' || value === null) return null
  const pieces = richSaid('', value)
  const plain = textsOf((value as { root: Node }).root)
    .map(({ text }) => text)
    .join(' ')
  // Of a translation a text is one field: where its lists begin and end is told too.
  const lists = nodesOf((value as { root: Node }).root).filter(({ type }) => type === 'list')
  const sizes = lists.map(
    ({ children }) => children?.filter((each) => textsOf(each).some(({ text }) => text?.trim())).length,
  )
  return pieces.length > 0 ? { says: JSON.stringify([pieces, sizes.filter(Boolean)]), plain } : null
}

/** By field: what it says, where it says anything. */
export const wordsIn = (kind: Kind, doc: Doc): Map<string, Words> =>
  new Map(
    spotsOf(kind, doc).flatMap(({ path, within, name, isSafety }): [string, Words][] => {
      const found = said(within[name])
      return found ? [[path, { ...found, isSafety }]] : []
    }),
  )

/** What stands in for its own words by itself: a field, a group, a row or a block. */
export const pieceIn = (path: string): string => {
  const [field = '', row = ''] = path.split('.')
  return ['exceptions', 'variants', 'body'].includes(field) ? `${field}.${row}` : field
}

/** The English structure, which is one for all languages, with words of another language in it. */
export const inWords = (kind: Kind, english: Doc, words: ReadonlyMap<string, unknown>): Doc => {
  const doc = structuredClone(english)
  for (const { path, within, name } of spotsOf(kind, doc)) within[name] = structuredClone(words.get(path) ?? null)
  return doc
}

/** Words of a working copy as they are stored, by field. */
export const storedWords = (kind: Kind, doc: Doc): Map<string, unknown> =>
  new Map(
    spotsOf(kind, doc).flatMap(({ path, within, name }): [string, unknown][] =>
      within[name] === undefined || within[name] === null ? [] : [[path, structuredClone(within[name])]],
    ),
  )
