/**
 * R37: what a recall leaves of a document. Its name, its outcomes (each as it was, or clearance if that is stricter) and its
 * standing advice stay; reasons and what to do give way to the network's correction notice. Works on documents as they are
 * signed: rows with their ids, words in one language.
 */
import type { KindName } from '../kinds'
import { kindOf } from '../kinds'
import type { Row } from '../kinds/field'
import { rowsIn } from '../kinds/walk'
import { isOutcome, stricter } from '../safety/outcome'

/** The notice, in the language of each piece that it stands in. */
export type NoticeFor = (piece: string) => string

/** A ruling, an exception or an overlay's: as strict as it was, never less than clearance, and without words of its own. */
const withNotice = (ruling: Row, notice: string): Row => {
  const outcome = stricter(isOutcome(ruling.outcome) ? ruling.outcome : 'avoid', 'clearance')
  return {
    ...ruling,
    outcome,
    reason: notice,
    whatToDo: notice,
    modification: null,
    clearanceBy: outcome === 'clearance' ? (ruling.clearanceBy ?? 'healthcare-professional') : null,
    certificate: null,
    instead: null,
    conflictNote: null,
    citations: [],
  }
}

const groupIn = (value: unknown): Row | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : null

const richNotice = (notice: string) => ({
  root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: notice }] }] },
})

const blocksOf = (notice: string): Row[] => [
  { id: 'recalled', blockType: 'prose', text: richNotice(notice), citations: [] },
]

type Given = (doc: Row, notice: NoticeFor) => Row

const condition: Given = (doc, notice) => ({
  plain: notice('plain'),
  ruling: withNotice(groupIn(doc.ruling) ?? {}, notice('ruling')),
  exceptions: rowsIn(doc.exceptions).map((row) => withNotice(row, notice(`exceptions.${String(row.id)}`))),
})

const overlaid: Given = (doc, notice) => {
  const ruling = groupIn(doc.ruling)
  if (!ruling) return { note: null }
  const { outcome, reason } = withNotice(ruling, notice('ruling'))
  return { note: null, ruling: { ...ruling, outcome, reason } }
}

const text: Given = (_, notice) => ({ dek: notice('dek'), body: blocksOf(notice('body.recalled')) })

/** By kind, the fields that give way, as they are then. A kind that closes has some where a dated notice is wanted. */
const given: Partial<Record<KindName, Given>> = {
  contraindications: condition,
  'warning-signs': (_, notice) => ({ action: notice('action') }),
  overlays: overlaid,
  faqs: (_, notice) => ({ answer: richNotice(notice('answer')) }),
  articles: text,
  pages: text,
}

/** Whether something of it stays whoever recalls it. */
export const mustStay = (name: KindName): boolean => kindOf(name).recall === 'stays'

/** @returns the fields that give way to the notice, as they are then; null for a kind of which nothing can stay */
export const givenWay = (name: KindName, doc: Row, notice: NoticeFor): Row | null => given[name]?.(doc, notice) ?? null
