/**
 * The points at which a start under new code is killed. Each is a trigger in the database that waits for a lock which the
 * test holds: the start stands still there, for as long as it takes, and is killed. Nothing in the product knows of this.
 */
import type { Client } from 'pg'

export type Point = {
  title: string
  /** The table whose insert or update is the point, and the condition on NEW under which it is; null where none is. */
  at: { table: string; when: string } | null
}

const mark = (when: string) => ({ table: 'ledger.presented', when })
const appended = `TG_OP = 'INSERT'`
const another = `(SELECT count(*) FROM ledger.presented WHERE version = NEW.version)`

export const points: readonly Point[] = [
  { title: 'before anything was done', at: null },
  {
    title: 'in the first migration, all but kept',
    at: { table: 'bookkeeping.migrations', when: '(SELECT count(*) FROM bookkeeping.migrations) = $had' },
  },
  {
    title: 'in the second migration, all but kept',
    at: { table: 'bookkeeping.migrations', when: '(SELECT count(*) FROM bookkeeping.migrations) = $had + 1' },
  },
  { title: 'at the first row that is shown differently', at: { table: 'ledger.publications', when: appended } },
  {
    title: 'in the middle of the first share',
    at: { table: 'ledger.publications', when: `${appended} AND NEW.id = (SELECT id + 50 FROM probe.was)` },
  },
  { title: 'where the first share is put on record', at: { table: 'ledger.audit', when: 'true' } },
  { title: 'where the first share ends', at: mark(`${another} = 0`) },
  {
    title: 'in the middle of the second share',
    at: { table: 'ledger.publications', when: `${appended} AND NEW.id = (SELECT id + 250 FROM probe.was)` },
  },
  { title: 'where the second share ends', at: mark(`${another} > 0`) },
  {
    title: 'where the last share ends',
    at: mark(`NOT EXISTS (SELECT FROM ledger.open_publications
      WHERE id > NEW.upto AND view->>'schemaVersion' IS DISTINCT FROM NEW.version)`),
  },
]

const lock = '7777, 1'

/** Makes the start wait at a point; gives `reached` (whether it waits now) and `release`, which undoes everything. */
export const standStillAt = async (client: Client, { at }: Point) => {
  if (!at) {
    await client.query('SELECT pg_advisory_lock(1131, 2)')
  } else {
    const { rows } = await client.query('SELECT count(*)::int AS had FROM bookkeeping.migrations')
    const when = at.when.replaceAll('$had', String(rows[0]?.had))
    await client.query(`SELECT pg_advisory_lock(${lock})`)
    await client.query(
      `CREATE SCHEMA probe; GRANT USAGE ON SCHEMA probe TO PUBLIC;
       CREATE TABLE probe.was AS SELECT max(id) AS id FROM ledger.publications; GRANT SELECT ON probe.was TO PUBLIC;
       CREATE FUNCTION probe.wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF ${when} THEN PERFORM pg_advisory_xact_lock_shared(${lock}); END IF; RETURN NEW; END $$`,
    )
    await client.query(
      `SELECT set_config('role', tableowner, false) FROM pg_tables WHERE schemaname || '.' || tablename = '${at.table}'`,
    )
    await client.query(
      `CREATE TRIGGER probe BEFORE INSERT OR UPDATE ON ${at.table} FOR EACH ROW EXECUTE FUNCTION probe.wait();
       ALTER TABLE ${at.table} ENABLE ALWAYS TRIGGER probe; RESET ROLE`,
    )
  }
  const reached = async (): Promise<boolean> => {
    const { rows } = await client.query(
      `SELECT FROM pg_locks WHERE NOT granted AND locktype = 'advisory'
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    return rows.length > 0
  }
  const release = async (): Promise<void> => {
    await client.query('SELECT pg_advisory_unlock_all()')
    if (!at) return
    await client.query(
      `SELECT set_config('role', tableowner, false) FROM pg_tables WHERE schemaname || '.' || tablename = '${at.table}'`,
    )
    await client.query(`DROP TRIGGER probe ON ${at.table}; RESET ROLE; DROP SCHEMA probe CASCADE`)
  }
  return { reached, release }
}
