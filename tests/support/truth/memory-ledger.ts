/** The least of a ledger that signing and readiness ask for, in memory: statements, what is live, and a clock. */
import type { Tx } from '@/publishing/ledger/database'
import type { Presentable } from '@/publishing/present'

export type MemoryLedger = Tx & { live: Record<string, Presentable>; pass: () => void }

const start = Date.parse('2026-01-01T00:00:00Z')

/** Of one document; by language. A query that it does not know is thrown. */
export const memoryLedger = (): MemoryLedger => {
  const statements: { locale: string; statement: string }[] = []
  const live: Record<string, Presentable> = {}
  let days = 0
  const answer = (sql: string, values: unknown[]): unknown[] => {
    if (sql.includes('lock_door') || sql.includes('INSERT INTO ledger.audit')) return []
    if (sql.includes('FROM ledger.live_at')) {
      const source = live[String(values[2])]
      return source ? [{ source }] : []
    }
    if (sql.includes('ledger.moment()')) return [{ moment: new Date(start + days * 86_400_000).toISOString() }]
    if (sql.includes('INSERT INTO ledger.sign_offs')) {
      statements.push({ locale: String(values[3]), statement: String(values[4]) })
      return []
    }
    if (sql.includes('FROM ledger.edits') || sql.includes('FROM ledger.live_publications')) return []
    if (sql.includes('FROM ledger.sign_offs')) {
      const found = statements.findLast(({ locale }) => locale === values[2])
      return found ? [{ as: 'clinician', statement: JSON.parse(found.statement) as unknown }] : []
    }
    throw new Error(`Not known here: ${sql}`)
  }
  return {
    live,
    pass: () => void (days += 1),
    query: async <Row>(sql: string, values: unknown[] = []) => structuredClone(answer(sql, values)) as Row[],
  }
}
