-- Hands the ledger to a role that nobody signs in as, and grants the application and the public side what each needs.
DO $$
DECLARE
  app text := current_user;
  thing record;
  apart boolean := EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bodywork_ledger')
               AND EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'web_ro')
               AND pg_has_role(current_user, 'bodywork_ledger', 'MEMBER') AND pg_has_role(current_user, 'web_ro', 'MEMBER');
BEGIN
  IF NOT apart THEN
    RETURN; -- 0002-roles.sql has said why
  END IF;
  EXECUTE format('GRANT CREATE ON DATABASE %I TO bodywork_ledger', current_database());
  GRANT ALL ON SCHEMA ledger TO bodywork_ledger;
  FOR thing IN SELECT c.relkind, c.relname FROM pg_class c JOIN pg_namespace s ON s.oid = c.relnamespace
               WHERE s.nspname = 'ledger' AND c.relkind IN ('r', 'v') LOOP
    EXECUTE format('ALTER %s ledger.%I OWNER TO bodywork_ledger', CASE thing.relkind WHEN 'v' THEN 'VIEW' ELSE 'TABLE' END, thing.relname);
  END LOOP;
  FOR thing IN SELECT p.oid::regprocedure AS signature FROM pg_proc p JOIN pg_namespace s ON s.oid = p.pronamespace
               WHERE s.nspname = 'ledger' LOOP
    EXECUTE format('ALTER FUNCTION %s OWNER TO bodywork_ledger', thing.signature);
  END LOOP;
  ALTER SCHEMA ledger OWNER TO bodywork_ledger;
  EXECUTE format('REVOKE CREATE ON DATABASE %I FROM bodywork_ledger', current_database());
  EXECUTE format('REVOKE TEMP ON DATABASE %I FROM PUBLIC', current_database());

  SET LOCAL ROLE bodywork_ledger;
  EXECUTE format('GRANT USAGE ON SCHEMA ledger TO %I', app);
  EXECUTE format('GRANT SELECT, INSERT ON ledger.publications, ledger.sign_offs, ledger.recalls, ledger.audit, ledger.edits TO %I', app);
  EXECUTE format('GRANT UPDATE (live_until) ON ledger.publications TO %I', app);
  EXECUTE format('GRANT SELECT, UPDATE ON ledger.clock TO %I', app);
  EXECUTE format('GRANT SELECT ON ledger.live_publications, ledger.open_publications, ledger.moved, ledger.presented TO %I', app);
  GRANT USAGE ON SCHEMA ledger TO web_ro;
  GRANT SELECT ON ledger.live_publications, ledger.moved TO web_ro;
  GRANT SELECT (one, shift) ON ledger.clock TO web_ro;
  REVOKE ALL ON FUNCTION ledger.erase(bigint, text) FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION ledger.erase(bigint, text) TO %I', app);
  RESET ROLE;
END $$;
