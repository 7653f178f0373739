-- Who changed a document: one row for each save. Four eyes (R14) need to know it, and Payload does not keep it: versions
-- are thinned out, and name nobody. A sign-off remembers the newest of these rows that it had before it.
DO $$
DECLARE
  app text := current_user;
  apart boolean := EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bodywork_ledger')
               AND pg_has_role(current_user, 'bodywork_ledger', 'MEMBER');
BEGIN
  IF apart THEN
    SET LOCAL ROLE bodywork_ledger;
  END IF;
  CREATE TABLE ledger.edits (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    collection text NOT NULL,
    document_key text NOT NULL,
    -- The account's id: its address can change. Or what acted without one, such as the seed.
    editor text NOT NULL,
    at timestamptz NOT NULL DEFAULT ledger.moment()
  );
  CREATE INDEX edits_document ON ledger.edits (collection, document_key, id);
  CREATE TRIGGER d_change BEFORE UPDATE OR DELETE ON ledger.edits FOR EACH ROW EXECUTE FUNCTION ledger.append_only();
  CREATE TRIGGER e_truncate BEFORE TRUNCATE ON ledger.edits EXECUTE FUNCTION ledger.append_only();
  ALTER TABLE ledger.edits ENABLE ALWAYS TRIGGER d_change;
  ALTER TABLE ledger.edits ENABLE ALWAYS TRIGGER e_truncate;
  -- Signatures given before this table was there have seen nothing of it.
  ALTER TABLE ledger.sign_offs ADD COLUMN after_edit bigint NOT NULL DEFAULT 0;
  IF apart THEN
    EXECUTE format('GRANT SELECT, INSERT ON ledger.edits TO %I', app);
    RESET ROLE;
  END IF;
END $$;
