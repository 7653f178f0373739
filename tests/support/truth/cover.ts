/**
 * Which words that are live are covered by a signature that counts (R38), as a witness of all acts has it: it keeps the words
 * that were on the table when somebody signed, reads the ledger after each act, and asks nothing of the code that it watches.
 */
import type { Client } from 'pg'

export type Doc = Readonly<Record<string, unknown>>
/** What can be covered by itself: a field, a row, a block; with what it says. */
export type Pieces = ReadonlyMap<string, string>
export type LedgerRow = {
  id: string
  collection: string
  key: string
  clinic: string | null
  locale: string
  doc: Doc
  /** Pieces in English words, `*` for all of them. */
  standIns: string[]
  isRecalled: boolean
  isOpen: boolean
}
type Line = { rows: Kept[]; signed: Pieces[] }
type Kept = LedgerRow & { pieces: Pieces; covered: ReadonlySet<string> }

/** Ruling and prose grade, field by field, off the content model; lists are told by the ids of their rows. */
const graded: Record<string, readonly string[]> = {
  contraindications: [
    ...['name', 'ruling', 'exceptions', 'variants', 'implies', 'advice', 'urgentSigns', 'askInSelfCheck', 'topic'],
    ...['plain', 'alsoCalled', 'searchWords'],
  ],
  techniques: [
    ...['name', 'body', 'risks', 'advice', 'pressure', 'floor', 'onlyIf', 'topic', 'parent', 'kind', 'sensitivity'],
    ...['summary', 'methods', 'bestFor'],
  ],
  'warning-signs': ['sign', 'action', 'phase', 'urgency', 'appliesTo', 'asRedFlag', 'topic'],
  articles: ['title', 'dek', 'body'],
  pages: ['title', 'dek', 'body'],
  faqs: ['question', 'answer'],
}
/** Without words: one for all languages, as they are in English. */
const wordless = [
  ...['implies', 'urgentSigns', 'askInSelfCheck', 'topic', 'pressure', 'floor', 'onlyIf', 'parent', 'kind'],
  ...['sensitivity', 'phase', 'urgency', 'appliesTo', 'asRedFlag'],
]
const ofRows = ['exceptions', 'variants', 'body']
export const isMedicalKind = (collection: string): boolean => collection in graded

/** The same for all that reads the same: nothing said is nothing there, however it is stored. */
const plainest = (value: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC').trim() || undefined
  if (Array.isArray(value)) {
    const each = value.map(plainest).filter((one) => one !== undefined)
    return each.length > 0 ? each : undefined
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined
  const entries = Object.entries(value).map(([name, one]) => [name, plainest(one)] as const)
  const said = entries.filter(([, one]) => one !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
  return said.length > 0 ? Object.fromEntries(said) : undefined
}

export const piecesOf = (collection: string, doc: Doc): Pieces =>
  new Map(
    (graded[collection] ?? []).flatMap((field): [string, string][] => {
      const value = plainest(doc[field])
      if (value === undefined) return []
      if (!ofRows.includes(field)) return [[field, JSON.stringify(value)]]
      return (value as { id: string }[]).map((row) => [`${field}.${row.id}`, JSON.stringify(row)])
    }),
  )
const allOf = (pieces: Pieces): string => JSON.stringify([...pieces])
const has = (pieces: Pieces, piece: string, says: string): boolean => pieces.get(piece) === says

const nameOf = ({ collection, key, clinic, locale }: Omit<LedgerRow, 'doc'>): string =>
  [collection, key, clinic ?? '', locale].join(' ')

const rowSql = `
  SELECT id::text, collection, document_key AS key, clinic_key AS clinic, locale, source->'doc' AS doc,
         coalesce(source->'standIns'->'at', '[]') AS "standIns", coalesce(source ? 'recalled', false) AS "isRecalled",
         coalesce(live_until > ledger.moment() AND live_until > live_from, true) AS "isOpen"
  FROM ledger.publications WHERE collection = ANY($1::text[])`
const signedSql = `
  SELECT id::text, collection, document_key AS key, clinic_key AS clinic, locale FROM ledger.sign_offs s
  WHERE id > coalesce((SELECT max(after_sign_off) FROM ledger.recalls r WHERE r.collection = s.collection
    AND r.document_key = s.document_key AND r.locale = s.locale AND r.clinic_key IS NOT DISTINCT FROM s.clinic_key), 0)`

export class Cover {
  private readonly lines = new Map<string, Line>()
  private last = { row: '0', signature: '0', recall: '0' }

  constructor(private readonly db: Client) {}

  private line(name: string): Line {
    const line = this.lines.get(name) ?? { rows: [], signed: [] }
    this.lines.set(name, line)
    return line
  }

  /** Begins with what is live: it counts as covered where its language has a signature that no recall has voided. */
  async begin(): Promise<void> {
    const rows = await this.read<LedgerRow>(`${rowSql} ORDER BY id`, [Object.keys(graded)])
    const signed = new Set((await this.read<LedgerRow>(signedSql)).map(nameOf))
    for (const row of rows.filter(({ isOpen }) => isOpen)) {
      const pieces = piecesOf(row.collection, row.doc)
      const isWhole = row.standIns.includes('*')
      const isSigned = !row.isRecalled && signed.has(nameOf(isWhole ? { ...row, locale: 'en' } : row))
      this.line(nameOf(row)).rows.push({ ...row, pieces, covered: new Set(isSigned ? pieces.keys() : []) })
      if (isSigned && !isWhole) this.line(nameOf(row)).signed.push(pieces)
    }
    await this.move()
  }

  private async read<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.db.query(sql, values)).rows as Row[]
  }

  private async move(): Promise<void> {
    const [last] = await this.read<Cover['last']>(
      `SELECT (SELECT coalesce(max(id), 0) FROM ledger.publications)::text AS row,
              (SELECT coalesce(max(id), 0) FROM ledger.sign_offs)::text AS signature,
              (SELECT coalesce(max(id), 0) FROM ledger.recalls)::text AS recall`,
    )
    if (last) this.last = last
    // What is live stays signed until it is replaced, and what was replaced lends its cover to nothing.
    const open = new Set(
      (await this.read<{ id: string }>('SELECT id::text FROM ledger.open_publications')).map(({ id }) => id),
    )
    for (const line of this.lines.values()) line.rows = line.rows.filter(({ id }) => open.has(id))
  }

  /**
   * Takes in what one act has written.
   *
   * @param shown what somebody who signed had before them, by language
   */
  async after(shown: ReadonlyMap<string, Doc> = new Map()): Promise<void> {
    const { row, signature, recall } = this.last
    for (const gone of await this.read<LedgerRow>(
      `SELECT collection, document_key AS key, clinic_key AS clinic, locale FROM ledger.recalls WHERE id > $1`,
      [recall],
    ))
      Object.assign(this.line(nameOf(gone)), { rows: [], signed: [] })
    for (const signed of await this.read<LedgerRow>(
      `SELECT collection, document_key AS key, clinic_key AS clinic, locale FROM ledger.sign_offs
       WHERE id > $1 AND signed_as = 'clinician'`,
      [signature],
    )) {
      const doc = shown.get(signed.locale)
      // Only the newest statement of a language counts.
      if (doc) this.line(nameOf(signed)).signed = [piecesOf(signed.collection, doc)]
    }
    const rows = await this.read<LedgerRow>(`${rowSql} AND id > $2 ORDER BY locale = 'en' DESC, id`, [
      Object.keys(graded),
      row,
    ])
    for (const added of rows) {
      const pieces = piecesOf(added.collection, added.doc)
      this.line(nameOf(added)).rows.push({ ...added, pieces, covered: this.coveredIn(added, pieces) })
    }
    await this.move()
  }

  private coveredIn(row: LedgerRow, pieces: Pieces): ReadonlySet<string> {
    if (row.isRecalled) return new Set()
    const { rows, signed } = this.line(nameOf(row))
    if (row.locale === 'en') {
      // What is taken away is uncovered too: it is all the same, or it is not covered.
      const known = [...signed, ...rows.filter((each) => isCovered(each)).map((each) => each.pieces)]
      return new Set(known.some((each) => allOf(each) === allOf(pieces)) ? pieces.keys() : [])
    }
    const english = this.line(nameOf({ ...row, locale: 'en' })).rows
    const isLent = (piece: string) =>
      row.standIns.includes('*') || row.standIns.includes(piece) || wordless.includes(piece)
    const covered = [...pieces].filter(([piece, says]) =>
      isLent(piece)
        ? english.some((each) => has(each.pieces, piece, says) && each.covered.has(piece))
        : signed.some((each) => has(each, piece, says)) ||
          rows.some((each) => has(each.pieces, piece, says) && each.covered.has(piece) && !each.standIns.includes('*')),
    )
    return new Set(covered.map(([piece]) => piece))
  }

  /** @returns what of a row that is live no signature that counts covers. */
  uncovered(id: string): string[] {
    const row = [...this.lines.values()].flatMap(({ rows }) => rows).find((each) => each.id === id)
    if (!row) return ['all of it']
    return [...row.pieces.keys()].filter((piece) => !row.covered.has(piece))
  }
}

const isCovered = ({ pieces, covered }: Kept): boolean => pieces.size > 0 && pieces.size === covered.size
