/** The least that the front door asks of a ledger: its bare tables, without triggers, for tests that play the door. */
export const bareLedger = `
  CREATE SCHEMA ledger;
  CREATE TABLE ledger.audit (id bigint GENERATED ALWAYS AS IDENTITY, keys text[]);
  CREATE TABLE ledger.clock (ahead interval);
  INSERT INTO ledger.clock VALUES ('40 days');
  CREATE FUNCTION ledger.moment() RETURNS timestamptz LANGUAGE sql STABLE
    AS 'SELECT clock_timestamp() + ahead FROM ledger.clock';
  CREATE TABLE ledger.publications (collection text, document_key text, clinic_key text, locale text,
    live_from timestamptz, live_until timestamptz, view jsonb, hosts text[] DEFAULT '{}');
  CREATE VIEW ledger.live_publications AS SELECT * FROM ledger.publications
    WHERE live_from <= ledger.moment() AND (live_until IS NULL OR live_until > ledger.moment());
  CREATE VIEW ledger.open_publications AS SELECT * FROM ledger.publications
    WHERE live_until IS NULL OR (live_until > ledger.moment() AND live_until > live_from);
  INSERT INTO ledger.publications VALUES
    ('network', 'network', NULL, 'en', '2020-01-01', NULL, '{"domains": ["halvenne.example", "localhost"]}'),
    ('techniques', 'swedish', NULL, 'fr', '2020-01-01', NULL, '{"name": "old"}');`
