/** Edits as people, pastes and scripts make them; each takes a document and two numbers that choose where, and changes it. */
import { blockOf, pool, word, type Doc } from './medical'
import { richEdits } from './edits-rich'
import type { Node } from './said-rich'

type Row = Record<string, unknown>
export type Edit = (doc: Doc, a: number, b: number) => void

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is { root: Node } => isRow(value) && 'root' in value

/** Every group and row of a document, the document first; not what stands inside formatted text. */
const rowsIn = (value: unknown): Row[] => {
  if (Array.isArray(value)) return value.flatMap(rowsIn)
  return isRow(value) && !isText(value) ? [value, ...Object.values(value).flatMap(rowsIn)] : []
}
const pick = <T>(all: readonly T[], n: number): T | undefined => all[n % Math.max(1, all.length)]

const wordNames = [
  ...['name', 'plain', 'advice', 'summary', 'title', 'dek', 'question', 'sign', 'action', 'heading', 'intro', 'text'],
  ...['reason', 'whatToDo', 'modification', 'conflictNote'],
]
const listNames = ['risks', 'methods', 'bestFor', 'alsoCalled', 'searchWords', 'dos', 'donts']
const rowNames = ['body', 'exceptions', 'variants', 'items', 'people']

/** Fields of these names, with the row they are in. */
const spots = (doc: Doc, names: readonly string[], isRight: (value: unknown) => boolean): [Row, string][] =>
  rowsIn(doc).flatMap((row) => names.filter((name) => isRight(row[name])).map((name): [Row, string] => [row, name]))

const atText = (doc: Doc, a: number, change: (was: string) => string): void => {
  const found = pick(
    spots(doc, wordNames, (value) => typeof value === 'string'),
    a,
  )
  if (found) found[0][found[1]] = change(String(found[0][found[1]]))
}
const atList =
  (names: readonly string[], change: (list: unknown[], n: number) => void): Edit =>
  (doc, a, b) => {
    const found = pick(
      spots(doc, names, (value) => Array.isArray(value)),
      a,
    )
    if (found) change(found[0][found[1]] as unknown[], b)
  }
const at = (list: readonly unknown[], n: number): number => n % Math.max(1, list.length)
const remove = (list: unknown[], n: number) => void (list.length > 0 && list.splice(at(list, n), 1))
const move = (list: unknown[], n: number) => void list.splice(at(list, n + 1), 0, ...list.splice(at(list, n), 1))

let ids = 0
/** A copy has ids of its own, all through. */
const renewed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(renewed)
  if (!isRow(value)) return value
  const inner = Object.fromEntries(Object.entries(value).map(([name, each]) => [name, renewed(each)]))
  return 'id' in value ? { ...inner, id: `n${(ids += 1)}` } : inner
}

const choices: Record<string, readonly unknown[]> = {
  ...{ outcome: ['avoid', 'clearance'], scope: ['local', 'whole-body'], clearanceBy: ['doctor', 'surgeon'] },
  ...{
    askInSelfCheck: [true, false],
    asRedFlag: [true, false],
    urgency: ['prompt', 'comfort'],
    phase: ['after', 'during'],
  },
  ...{ pressure: ['gentle', 'deep'], floor: ['avoid', 'clearance', null], tone: ['info', 'important'] },
  ...{ purpose: ['tips', 'steps'], variant: ['first', 'second', null] },
}
const ordinary: Record<string, readonly unknown[]> = {
  ...{ slug: ['doc', 'another'], origin: ['source', 'derived'], bodyAreas: [['back'], []], order: [1, 2] },
  ...{ codes: [[], [{ id: 'x', system: 'ICD-10', code: 'I10' }]], informationOnly: [true, false] },
}
const choose =
  (of: Record<string, readonly unknown[]>): Edit =>
  (doc, a, b) => {
    const found = pick(
      rowsIn(doc).flatMap((row) =>
        Object.keys(of)
          .filter((name) => name in row)
          .map((name): [Row, string] => [row, name]),
      ),
      a,
    )
    if (found) found[0][found[1]] = structuredClone(pick(of[found[1]] ?? [], b))
  }

const doAndDont =
  (from: string, to: string): Edit =>
  (doc, a) => {
    const [row] = pick(spots(doc, [from], Array.isArray), a) ?? []
    const moved = row && (row[from] as unknown[]).pop()
    if (row && moved !== undefined) (row[to] as unknown[]).push(moved)
  }

const onRich = Object.fromEntries(
  Object.entries(richEdits).map(([name, edit]): [string, Edit] => [
    name,
    (doc, a, b) => {
      const found = pick(spots(doc, ['text', 'answer'], isText), a)
      if (found) edit((found[0][found[1]] as { root: Node }).root, b, a)
    },
  ]),
)

export const edits: Record<string, Edit> = {
  'other words': (doc, a, b) => atText(doc, a, () => word(b)),
  'words gone': (doc, a) => atText(doc, a, () => ''),
  'space around words': (doc, a) => atText(doc, a, (was) => ` ${was}  `),
  'the same letters, composed otherwise': (doc, a) => atText(doc, a, (was) => was.normalize('NFD')),
  'words where there were none': (doc, a, b) => {
    const row = pick(
      rowsIn(doc).filter(({ blockType, outcome }) => blockType ?? outcome),
      a,
    )
    if (row) row['outcome' in row ? 'conflictNote' : 'heading'] = word(b)
  },
  'an entry more': atList(listNames, (list, n) => void list.splice(at(list, n), 0, pool[n % pool.length])),
  'an entry less': atList(listNames, remove),
  'an entry elsewhere': atList(listNames, move),
  'an entry twice': atList(listNames, (list, n) => void list.push(...list.slice(at(list, n), at(list, n) + 1))),
  'from do to do not': doAndDont('dos', 'donts'),
  'from do not to do': doAndDont('donts', 'dos'),
  'a row gone': atList(rowNames, remove),
  'a row elsewhere': atList(rowNames, move),
  'a row copied': atList(rowNames, (list, n) => void (list.length % 5 > 0 && list.push(renewed(pick(list, n))))),
  'a block more': (doc, a, b) => {
    const body = doc.body as Row[] | undefined
    if (body && body.length < 5) body.splice(at(body, b), 0, renewed(blockOf(a, 'x')) as Row)
  },
  'the order of a set': atList(['implies', 'appliesTo'], (list) => void list.reverse()),
  'one of a set less': atList(['implies', 'appliesTo'], remove),
  'a switch': choose(choices),
  'what nobody signs': choose(ordinary),
  ...onRich,
}
