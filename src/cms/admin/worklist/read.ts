/** What needs somebody's attention in the network's medical content: reviews that fall due, and words that stand in. */
import { sourceLocale } from '@/domain/locale/locales'
import { reading } from '@/publishing/ledger/database'

export type WorklistEntry = {
  collection: string
  key: string
  title: string
  locales: string[]
  /** When the review falls due, ISO 8601, where that is why it is listed. */
  dueAt: string | null
}
export type Worklist = { overdue: WorklistEntry[]; dueSoon: WorklistEntry[]; standIns: WorklistEntry[] }

/** How far ahead reviews are announced, in days. */
const ahead = 60

type Row = WorklistEntry & { kind: keyof Worklist }

/** @returns the work there is, the most urgent first; a document once for each reason, with its languages. */
export const readWorklist = async (): Promise<Worklist> => {
  const rows = await reading.query<Row>(
    `WITH live AS (
       SELECT collection, document_key AS key, locale, title, review_due_at AS due,
              view->>'safetyLang' <> locale AS stands_in
       FROM ledger.live_at(ledger.moment()) WHERE clinic_key IS NULL),
     work AS (
       SELECT *, CASE WHEN due <= ledger.moment() THEN 'overdue' ELSE 'dueSoon' END AS kind
       FROM live WHERE due <= ledger.moment() + make_interval(days => $1) AND NOT coalesce(stands_in, false)
       UNION ALL SELECT *, 'standIns' FROM live WHERE stands_in)
     SELECT kind, collection, key,
            coalesce((SELECT title FROM live WHERE live.collection = work.collection AND live.key = work.key
                      AND live.locale = '${sourceLocale}'), min(title)) AS title,
            array_agg(locale ORDER BY locale) AS locales,
            CASE WHEN kind <> 'standIns' THEN to_json(min(due)) #>> '{}' END AS "dueAt"
     FROM work GROUP BY kind, collection, key ORDER BY min(due), title`,
    [ahead],
  )
  const of = (kind: keyof Worklist) => rows.filter((row) => row.kind === kind)
  return { overdue: of('overdue'), dueSoon: of('dueSoon'), standIns: of('standIns') }
}

/** The network's day, `YYYY-MM-DD`. */
export const networkToday = async (): Promise<string> => {
  const [now] = await reading.query<{ day: string }>(
    `SELECT to_char(ledger.moment() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day`,
  )
  return now?.day ?? new Date().toISOString().slice(0, 10)
}
