-- The database roles that keep the ledger honest. The application never owns the ledger and the public side can read
-- nothing but what is live. Where the database's user may not create roles, this says so and the triggers stand alone.
DO $$
DECLARE
  wanted text;
  may_set text := CASE WHEN current_setting('server_version_num')::int >= 160000
                       THEN ' WITH SET TRUE, INHERIT FALSE' ELSE '' END;
BEGIN
  FOREACH wanted IN ARRAY ARRAY['bodywork_ledger', 'web_ro'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another start was faster: roles are the server's
    END;
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
      EXECUTE format('GRANT %I TO %I%s', wanted, current_user, may_set);
    END IF;
  END LOOP;
EXCEPTION WHEN insufficient_privilege OR invalid_grant_operation THEN
  RAISE WARNING 'This database user may not create or use the roles "bodywork_ledger" and "web_ro": the ledger is held by its triggers alone. As an administrator run: CREATE ROLE bodywork_ledger NOLOGIN; CREATE ROLE web_ro NOLOGIN; GRANT bodywork_ledger, web_ro TO % WITH SET TRUE, INHERIT FALSE;', current_user;
END
$$;

-- The ledger has a schema of its own, so that Payload's migrations never see it; plain names still find it.
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE SCHEMA IF NOT EXISTS ledger;
DO $$
BEGIN
  EXECUTE format('ALTER ROLE %I IN DATABASE %I SET search_path = public, ledger', current_user, current_database());
EXCEPTION WHEN insufficient_privilege THEN NULL; -- not the owner: our own statements name the schema anyway
END
$$;
