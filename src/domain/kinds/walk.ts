/** The one walker over a kind's fields. It trusts no value: what is not of the shape its field says is passed over. */
import { grades, type Fact, type Field, type Grade, type Parts, type Row } from './field'

export type Leaf = {
  /** `body.2.items.0.text`; how a row is named says `step`. */
  path: string
  field: Field
  value: unknown
  grade: Grade
  /** The values beside it: those of its row, group or block. */
  beside: Row
  /** The documents, rows and blocks that it stands in, from the outside in. */
  within: readonly Row[]
}

type Rows = Extract<Fact, { is: 'rows' | 'blocks' }>
/** What a row is called in a path; one that has no name is passed over. */
type Step = (row: Row, place: number, of: Rows) => string | undefined

/** A row by its place. The other way, for what has to outlive a reordering, is its id (`byId`). */
export const byPlace: Step = (_, place) => String(place)
export const byId: Step = ({ id }) => (typeof id === 'string' ? id : undefined)

type At = { path: string; within: readonly Row[]; step: Step; found: Leaf[] }

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The rows of a list; what is none is passed over. */
export const rowsIn = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])
const join = (path: string, step: string): string => (path === '' ? step : `${path}.${step}`)

const inParts = (parts: Parts, beside: Row, at: At): void => {
  const within = [...at.within, beside]
  for (const grade of grades) {
    for (const name in parts[grade]) {
      const field = parts[grade][name]
      const value = beside[name]
      if (!field || value === undefined || value === null) continue
      const path = join(at.path, name)
      inField({ path, field, value, grade, beside, within }, { ...at, path, within })
    }
  }
}

const inField = (leaf: Leaf, at: At): void => {
  const { fact } = leaf.field
  if (fact.is === 'group') {
    if (isRow(leaf.value)) inParts(fact.parts, leaf.value, at)
  } else if (fact.is === 'rows' || fact.is === 'blocks') {
    for (const [place, row] of rowsIn(leaf.value).entries()) {
      const parts = fact.is === 'rows' ? fact.parts : fact.of[String(row.blockType)]
      const step = at.step(row, place, fact)
      if (parts && step !== undefined) inParts(parts, row, { ...at, path: join(at.path, step) })
    }
  } else at.found.push(leaf)
}

/** Every value of a document that is not itself a container, with what its field says of it. */
export const leaves = (kind: Parts, document: Row, step: Step = byPlace): Leaf[] => {
  const found: Leaf[] = []
  inParts(kind, document, { path: '', within: [], step, found })
  return found
}
