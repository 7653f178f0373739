/**
 * What of the ledger no migration and no refill may change: what was published, when, and under which signature. Taken
 * before and after within one transaction, it proves that they did not.
 */
const row = `jsonb_build_array(id, collection, document_key, clinic_key, locale, live_from, live_until, source, view,
  content_hash, signed_off_by, published_by, published_at, review_due_at)`

/** A query for one text, `value`, over all rows of the ledger or those that `where` picks. */
export const unchanging = (where = 'true'): string =>
  `SELECT count(*) || ' ' || coalesce(sum(hashtextextended(${row}::text, 0)::numeric), 0) AS value
   FROM ledger.publications WHERE ${where}`

/** Statement by which a transaction goes on as the owner of the ledger's tables, whoever that is here. */
export const asOwner = `SELECT set_config('role', tableowner, true) FROM pg_tables
  WHERE schemaname = 'ledger' AND tablename = 'publications'`
