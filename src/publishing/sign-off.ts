/** Sign-off: a clinician's approval of the safety text of one document in one language, bound to that text's hash. */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { signingIssues } from '@/domain/publication/requirements'
import { reviewDueAt, reviewedAs } from '@/domain/publication/review-due'
import type { Tx } from './database'
import { editorsSinceSigned } from './edits'
import { openDoor, record, type LineKey } from './ledger'
import {
  present,
  safetyHashOf,
  safetyHashOfCopy,
  type Document,
  type Issue,
  type Review,
  type Presentable,
} from './present'

export type Clinician = {
  key: string
  name: string
  credentials: string
  active: boolean
  /** What they may judge. */
  topics: readonly string[]
  /** The last day (`YYYY-MM-DD`) of their credential; null where it does not end. */
  validUntil: string | null
  /** The account they sign with, which may also have changed documents; null where they have none. */
  account: string | null
}

/** The safety text that a signature is for, and that of the English a translation was compared with (null: not one). */
export type Signed = { safetyHash: string; sourceHash: string | null }

/** What a language's own safety words have to be compared with: the English, as it is or will be by then. */
export const comparedWith = (lineKey: LineKey, safetyLang: Locale, english: Document | null): string | null =>
  lineKey.locale === sourceLocale || safetyLang === sourceLocale || !english
    ? null
    : safetyHashOfCopy(lineKey.collection, english, sourceLocale)

/**
 * The sign-off that covers this safety text: the newest of its language, which voids those before it (R15), so that an
 * older text does not come back on a signature it once had. What is live or scheduled stays signed until it is replaced.
 */
export const signOffOf = async (
  tx: Tx,
  lineKey: LineKey,
  { safetyHash, sourceHash }: Signed,
): Promise<Review | null> => {
  const values = [lineKey.collection, lineKey.key, lineKey.locale, lineKey.clinic]
  const [newest] = await tx.query<Review & Signed>(
    `SELECT safety_hash AS "safetyHash", source_hash AS "sourceHash", clinician, clinician_name AS name, credentials, to_char(signed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS at,
            to_char(review_due_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "dueAt"
     FROM ledger.sign_offs
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4
     ORDER BY id DESC LIMIT 1`,
    values,
  )
  if (newest?.safetyHash === safetyHash && (sourceHash === null || newest.sourceHash === sourceHash)) {
    const { clinician, name, credentials, at, dueAt } = newest
    return { clinician, name, credentials, at, dueAt }
  }
  const [open] = await tx.query<{ review: Review | null }>(
    `SELECT source->'review' AS review FROM ledger.open_publications
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NOT DISTINCT FROM $4 AND safety_hash = $5
     ORDER BY id DESC LIMIT 1`,
    [...values, safetyHash],
  )
  return open?.review ?? null
}

export type Signing = {
  lineKey: LineKey
  source: Presentable
  /** the English document, which a translation is compared with; null where there is none. */
  against: Document | null
  clinician: Clinician
  actor: string
  /** When the clinician signed, ISO 8601; now unless the demo tells its own story. */
  at?: string
}

/** An overlay is judged as the document that it is laid over. */
const topicOf = async (tx: Tx, view: Record<string, unknown>): Promise<string> => {
  if (typeof view.topic === 'string') return view.topic
  const [overlaid] = await tx.query<{ topic: string | null }>(
    `SELECT view->>'topic' AS topic FROM ledger.live_publications
     WHERE collection = $1 AND document_key = $2 AND locale = $3 AND clinic_key IS NULL`,
    [view.collection ?? '', view.document ?? '', sourceLocale],
  )
  return overlaid?.topic ?? 'general'
}

/** Signs one language. Returns what keeps the text from being signed, or nothing when it is signed. */
export const sign = async (tx: Tx, { lineKey, source, against, clinician, actor, at }: Signing): Promise<Issue[]> => {
  const result = present(lineKey.collection, source)
  if (!result.ok) return result.issues
  const { view } = result.presented
  const moment = await openDoor(tx)
  const signedAt = at ?? new Date(moment).toISOString()
  const topic = await topicOf(tx, view)
  const issues = signingIssues({
    clinician,
    isAuthor: clinician.account !== null && (await editorsSinceSigned(tx, lineKey)).includes(clinician.account),
    topic,
    today: signedAt.slice(0, 10),
  })
  if (issues.length > 0) return issues
  await tx.query(
    `INSERT INTO ledger.sign_offs (collection, document_key, clinic_key, locale, safety_hash, clinician, clinician_name,
       credentials, signed_by, signed_at, review_due_at, source_hash, after_edit)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::timestamptz, $11::timestamptz, $12,
       (SELECT coalesce(max(id), 0) FROM ledger.edits WHERE collection = $1 AND document_key = $2))`,
    [
      lineKey.collection,
      lineKey.key,
      lineKey.clinic,
      lineKey.locale,
      safetyHashOf(lineKey.collection, view),
      clinician.key,
      clinician.name,
      clinician.credentials,
      actor,
      signedAt,
      reviewDueAt(signedAt, reviewedAs({ ...view, topic })),
      comparedWith(lineKey, source.safetyLang, against),
    ],
  )
  await record(tx, {
    actor,
    action: 'sign',
    moment,
    keys: [],
    publications: [],
    detail: { ...lineKey, clinician: clinician.key },
  })
  return []
}
