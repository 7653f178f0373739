/**
 * What a medical document says, read off its working copy by a second reader that shares nothing with the code: a list of
 * places with words, in reading order. Written from the words of the content model ("Second form of safety text").
 */
import { richSaid } from './said-rich'

/** A place, and what is said there; two are the same exactly where a reader of both would find no difference. */
export type Said = { at: string; says: string }
type Doc = Readonly<Record<string, unknown>>
export type Kind = 'contraindications' | 'techniques' | 'articles' | 'pages' | 'faqs' | 'warning-signs'

/** How a field says something: a text, each of a list of texts, formatted text, anything else, or the same without an order. */
type How = 'text' | 'list' | 'rich' | 'plain' | 'set' | 'whole' | 'blocks' | readonly string[]
type Table = Readonly<Record<string, How>>

const plainest = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined
  if (Array.isArray(value)) return value.map(plainest).filter((each) => each !== undefined)
  return value ?? undefined
}
const isSaid = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)

/** A ruling, an exception and a variant are judged as a whole: everything in them but where it comes from. */
const wholeFields = [
  ...['class', 'outcome', 'scope', 'reason', 'whatToDo', 'modification', 'clearanceBy', 'certificate', 'instead'],
  ...['conflictNote', 'technique', 'variant', 'key', 'name'],
]
const whole = (row: Doc): string =>
  JSON.stringify(wholeFields.map((name) => [name, plainest(row[name])]).filter(([, value]) => isSaid(value)))

const kinds: Record<Kind, Table> = {
  contraindications: {
    ...{ name: 'text', ruling: 'whole', exceptions: 'whole', variants: 'whole', implies: 'set', advice: 'text' },
    ...{ urgentSigns: 'set', askInSelfCheck: 'plain', topic: 'plain', plain: 'text' },
    ...{ alsoCalled: 'list', searchWords: 'list' },
  },
  techniques: {
    ...{ name: 'text', body: 'blocks', risks: 'list', advice: 'text', pressure: 'plain', floor: 'plain' },
    ...{ onlyIf: 'plain', topic: 'plain', parent: 'plain', kind: 'plain', sensitivity: 'plain' },
    ...{ summary: 'text', methods: 'list', bestFor: 'list' },
  },
  articles: { body: 'blocks', title: 'text', dek: 'text' },
  pages: { body: 'blocks', title: 'text', dek: 'text' },
  faqs: { question: 'text', answer: 'rich' },
  'warning-signs': {
    ...{ sign: 'text', action: 'text', phase: 'plain', urgency: 'plain', appliesTo: 'set', asRedFlag: 'plain' },
    topic: 'plain',
  },
}

const blocks: Record<string, Table> = {
  prose: { heading: 'text', text: 'rich', citations: 'plain' },
  callout: { heading: 'text', tone: 'plain', text: 'rich' },
  clinicianNote: { heading: 'text', text: 'rich' },
  doDont: { heading: 'text', dos: 'list', donts: 'list' },
  warningSigns: { heading: 'text', intro: 'text', signs: 'plain' },
  checklist: { heading: 'text', intro: 'text', purpose: 'plain', items: ['id', 'title', 'text'] },
  whoBenefits: { heading: 'text', intro: 'text', people: ['id', 'title', 'text', 'blockedBy'] },
}

const rowsOf = (value: unknown): Doc[] => (Array.isArray(value) ? (value as Doc[]) : [])
const one = (at: string, value: unknown): Said[] => (isSaid(value) ? [{ at, says: JSON.stringify(value) }] : [])

const fieldSaid = (at: string, how: How, value: unknown): Said[] => {
  if (value === undefined || value === null) return []
  if (typeof how !== 'string')
    return rowsOf(value).flatMap((row) =>
      how.flatMap((name) => one(`${at}/${String(row.id)}/${name}`, plainest(row[name]))),
    )
  if (how === 'rich') return richSaid(at, value)
  if (how === 'list') return (value as unknown[]).flatMap((each) => one(at, plainest(each)))
  if (how === 'set') return one(at, (plainest(value) as string[]).toSorted())
  if (how !== 'whole') return one(at, plainest(value))
  if (!Array.isArray(value)) return [{ at, says: whole(value as Doc) }]
  return rowsOf(value).map((row) => ({ at: `${at}/${String(row.id)}`, says: whole(row) }))
}

const tableSaid = (table: Table, doc: Doc, at = ''): Said[] =>
  Object.entries(table).flatMap(([name, how]) =>
    how === 'blocks'
      ? rowsOf(doc[name]).flatMap((block) =>
          tableSaid(blocks[String(block.blockType)] as Table, block, `${String(block.id)}/`),
        )
      : fieldSaid(`${at}${name}`, how, doc[name]),
  )

/** Which blocks there are, and in which order, is told at the end. */
export const saidBy = (kind: Kind, doc: Doc): Said[] => [
  ...tableSaid(kinds[kind], doc),
  ...rowsOf(doc.body).map(({ id, blockType }) => ({ at: `block ${String(id)}`, says: String(blockType) })),
]

export const keyOf = ({ at, says }: Said): string => `${at}\u0000${says}`
/** All that a document says, as one thing to compare. */
export const allSaid = (said: readonly Said[]): string => said.map(keyOf).join('\u0001')
