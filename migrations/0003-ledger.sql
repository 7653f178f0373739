-- The ledger: what the public saw, sees and will see; who signed it; and what the door did. Append-only.

-- The network's clock: real time, or (demo and tests) real time plus an offset set once when the demo began.
CREATE TABLE ledger.clock (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  shift interval NOT NULL DEFAULT '0',
  demo_now timestamptz
);
INSERT INTO ledger.clock DEFAULT VALUES;

-- "Now" of the network. Stable for the planner, so that indexes on live_from serve; read afresh by each statement.
CREATE FUNCTION ledger.moment() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT clock_timestamp() + (SELECT shift FROM ledger.clock) $$;
-- When this transaction began, on the same clock: the earliest moment that its writes may name.
CREATE FUNCTION ledger.began() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT transaction_timestamp() + (SELECT shift FROM ledger.clock) $$;

-- One row: one document, in one language, as the public sees it from live_from until live_until.
CREATE TABLE ledger.publications (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  collection text NOT NULL,
  document_key text NOT NULL,
  clinic_key text,
  locale text NOT NULL,
  live_from timestamptz NOT NULL,
  live_until timestamptz,
  source jsonb NOT NULL,
  view jsonb NOT NULL,
  refs text[] NOT NULL DEFAULT '{}',
  content_hash text NOT NULL,
  safety_hash text,
  signed_off_by text,
  signed_off_at timestamptz,
  published_by text NOT NULL,
  published_at timestamptz NOT NULL,
  review_due_at timestamptz,
  -- What lists, search and routing need, so that they never open the view of every row.
  slug text,
  title text NOT NULL,
  summary text NOT NULL DEFAULT '',
  -- Null where it is not known: then the view is asked, since a sensitive topic must not show for want of a column.
  topic text,
  -- By what else than its key a row is asked for: hosts it answers on, files it shows, documents (kind/key) it is about.
  hosts text[] NOT NULL DEFAULT '{}',
  files text[] NOT NULL DEFAULT '{}',
  about text[] NOT NULL DEFAULT '{}',
  position integer NOT NULL DEFAULT 0,
  search tsvector,
  CHECK (live_until IS NULL OR live_until >= live_from),
  CONSTRAINT one_live_row_per_document EXCLUDE USING gist (
    collection WITH =, document_key WITH =, coalesce(clinic_key, '') WITH =, locale WITH =,
    tstzrange(live_from, live_until) WITH &&),
  CONSTRAINT one_document_per_slug EXCLUDE USING gist (
    collection WITH =, coalesce(clinic_key, '') WITH =, locale WITH =, slug WITH =,
    tstzrange(live_from, live_until) WITH &&) WHERE (slug IS NOT NULL)
);
CREATE INDEX publications_current ON ledger.publications (collection, locale, clinic_key, document_key) WHERE live_until IS NULL;
CREATE INDEX publications_document ON ledger.publications (collection, document_key, locale, live_from);
CREATE INDEX publications_slug ON ledger.publications (collection, locale, slug);
CREATE INDEX publications_refs ON ledger.publications USING gin (refs);
CREATE INDEX publications_hosts ON ledger.publications USING gin (hosts) WHERE hosts <> '{}';
CREATE INDEX publications_files ON ledger.publications USING gin (files) WHERE files <> '{}';
CREATE INDEX publications_about ON ledger.publications USING gin (about) WHERE about <> '{}';
CREATE INDEX publications_boundaries ON ledger.publications (live_until) WHERE live_until IS NOT NULL;
CREATE INDEX publications_begin ON ledger.publications (live_from);

-- A signature (R14, R35, R38): every unit of one document in one language, in order, with who judged it and when. What a
-- signature before it covered is carried over under its old name and date; only the newest of a language counts.
CREATE TABLE ledger.sign_offs (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  collection text NOT NULL,
  document_key text NOT NULL,
  clinic_key text,
  locale text NOT NULL,
  -- {judges: [{clinician, name, credentials, at, ofEnglish}], units: [[place, hash, number of its judge]]}
  statement jsonb NOT NULL,
  -- A translator says that the words say what the English says; a clinician, that they are right (R39).
  signed_as text NOT NULL DEFAULT 'clinician' CHECK (signed_as IN ('clinician', 'translator')),
  -- The key of a clinician, or the account of a translator.
  clinician text NOT NULL,
  clinician_name text NOT NULL,
  credentials text NOT NULL,
  signed_by text NOT NULL,
  signed_at timestamptz NOT NULL,
  review_due_at timestamptz NOT NULL,
  -- The newest edit that the document had when it was signed.
  after_edit bigint NOT NULL DEFAULT 0
);
CREATE INDEX sign_offs_document ON ledger.sign_offs (collection, document_key, locale, id DESC);

-- A recall (R37): what was signed until then (the newest of all signatures) covers nothing any more.
CREATE TABLE ledger.recalls (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  collection text NOT NULL, document_key text NOT NULL, clinic_key text, locale text NOT NULL,
  recalled_at timestamptz NOT NULL, recalled_by text NOT NULL, reason text NOT NULL,
  after_sign_off bigint NOT NULL
);
CREATE INDEX recalls_document ON ledger.recalls (collection, document_key, locale, id DESC);

-- Every act of the door. The id is what page stores, change feeds and webhooks follow; ids are in commit order.
CREATE TABLE ledger.audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz NOT NULL,
  actor text NOT NULL,
  action text NOT NULL,
  keys text[] NOT NULL DEFAULT '{}',
  publications bigint[] NOT NULL DEFAULT '{}',
  detail jsonb NOT NULL DEFAULT '{}'
);

-- Who changed a document: one row for each save. Four eyes (R14) need to know it, and Payload does not keep it: versions
-- are thinned out, and name nobody.
CREATE TABLE ledger.edits (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  collection text NOT NULL,
  document_key text NOT NULL,
  -- The account's id: its address can change. Or what acted without one, such as the seed.
  editor text NOT NULL,
  at timestamptz NOT NULL DEFAULT ledger.moment()
);
CREATE INDEX edits_document ON ledger.edits (collection, document_key, id);

-- Which version of the code the open rows were last presented with, how far it came, and the rows that it refused: they
-- stay as they were. Kept here because a row, with the version in its view, never changes.
CREATE TABLE ledger.presented (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  version text NOT NULL,
  upto bigint NOT NULL DEFAULT 0,
  refused bigint[] NOT NULL DEFAULT '{}'
);

-- The door's lock: one number pair, taken per transaction before anything is written here.
CREATE FUNCTION ledger.lock_door() RETURNS void LANGUAGE sql AS $$ SELECT pg_advisory_xact_lock(1131, 1) $$;

CREATE FUNCTION ledger.require_door() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted
                 AND classid = 1131 AND objid = 1 AND objsubid = 2) THEN
    RAISE EXCEPTION 'The ledger is written through the publishing door only (its lock is not held)' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION ledger.begin_not_in_the_past() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_from < ledger.began() THEN
    RAISE EXCEPTION 'A publication cannot begin in the past' USING ERRCODE = '23514';
  END IF;
  RETURN NEW;
END $$;

CREATE FUNCTION ledger.append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger.% is append-only: % is refused', TG_TABLE_NAME, TG_OP USING ERRCODE = '42501';
END $$;

-- The two updates there are: closing a row (not before now, never later than it closes already), and erasing a closed
-- row for the law, which this trigger itself puts on record.
CREATE FUNCTION ledger.only_close_or_erase() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  reason text := nullif(current_setting('ledger.erase_reason', true), '');
  closed jsonb := to_jsonb(OLD) - 'live_until';
  blank text[] := ARRAY['view', 'source', 'title', 'summary', 'slug', 'hosts', 'files', 'about', 'refs', 'search'];
BEGIN
  IF closed = to_jsonb(NEW) - 'live_until' THEN
    IF NEW.live_until IS NULL OR NEW.live_until < ledger.began()
       OR (OLD.live_until IS NOT NULL AND (OLD.live_until < ledger.began() OR NEW.live_until > OLD.live_until)) THEN
      RAISE EXCEPTION 'A publication is only ever closed, once, and not in the past' USING ERRCODE = '42501';
    END IF;
    RETURN NEW;
  END IF;
  IF reason IS NOT NULL AND OLD.live_until <= ledger.moment() AND NEW.live_until = OLD.live_until
     AND NEW.view = '{}' AND NEW.source = '{}' AND NEW.title = '' AND NEW.summary = '' AND NEW.slug IS NULL
     AND NEW.hosts = '{}' AND NEW.files = '{}' AND NEW.about = '{}' AND NEW.refs = '{}' AND NEW.search IS NULL
     AND to_jsonb(OLD) - blank = to_jsonb(NEW) - blank THEN
    PERFORM ledger.lock_door();
    INSERT INTO ledger.audit (at, actor, action, publications, detail)
    VALUES (ledger.moment(), coalesce(nullif(current_setting('ledger.actor', true), ''), session_user), 'erase',
            ARRAY[OLD.id], jsonb_build_object('reason', reason));
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A publication cannot be changed: publish a new one' USING ERRCODE = '42501';
END $$;

-- For the law: blanks what a closed row said, and keeps its hash, dates and signature.
CREATE FUNCTION ledger.erase(publication bigint, reason text) RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = ledger, pg_temp AS $$
BEGIN
  IF coalesce(trim(reason), '') = '' THEN
    RAISE EXCEPTION 'Erasing needs a reason' USING ERRCODE = '22023';
  END IF;
  PERFORM set_config('ledger.erase_reason', reason, true);
  UPDATE publications SET view = '{}', source = '{}', title = '', summary = '', slug = NULL, hosts = '{}',
         files = '{}', about = '{}', refs = '{}',
         search = NULL WHERE id = publication AND live_until <= ledger.moment();
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Only a publication that is closed can be erased' USING ERRCODE = '22023';
  END IF;
  PERFORM set_config('ledger.erase_reason', '', true);
END $$;

CREATE TRIGGER a_door BEFORE INSERT ON ledger.publications FOR EACH ROW EXECUTE FUNCTION ledger.require_door();
CREATE TRIGGER b_begin BEFORE INSERT ON ledger.publications FOR EACH ROW EXECUTE FUNCTION ledger.begin_not_in_the_past();
CREATE TRIGGER c_update BEFORE UPDATE ON ledger.publications FOR EACH ROW EXECUTE FUNCTION ledger.only_close_or_erase();
CREATE TRIGGER d_delete BEFORE DELETE ON ledger.publications FOR EACH ROW EXECUTE FUNCTION ledger.append_only();
CREATE TRIGGER e_truncate BEFORE TRUNCATE ON ledger.publications EXECUTE FUNCTION ledger.append_only();
DO $$
DECLARE t text; n text;
BEGIN
  FOREACH t IN ARRAY ARRAY['sign_offs', 'recalls', 'audit', 'edits'] LOOP
    IF t <> 'edits' THEN -- a save is no act of the door
      EXECUTE format('CREATE TRIGGER a_door BEFORE INSERT ON ledger.%I FOR EACH ROW EXECUTE FUNCTION ledger.require_door()', t);
    END IF;
    EXECUTE format('CREATE TRIGGER d_change BEFORE UPDATE OR DELETE ON ledger.%I FOR EACH ROW EXECUTE FUNCTION ledger.append_only()', t);
    EXECUTE format('CREATE TRIGGER e_truncate BEFORE TRUNCATE ON ledger.%I EXECUTE FUNCTION ledger.append_only()', t);
  END LOOP;
  -- ALWAYS: they hold under session_replication_role = replica too.
  FOR t, n IN SELECT c.relname, g.tgname FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid
              JOIN pg_namespace s ON s.oid = c.relnamespace WHERE s.nspname = 'ledger' AND NOT g.tgisinternal LOOP
    EXECUTE format('ALTER TABLE ledger.%I ENABLE ALWAYS TRIGGER %I', t, n);
  END LOOP;
END $$;

-- Rows that are live at an instant, and those that are live or still to come: every question about time is asked here.
CREATE FUNCTION ledger.live_at(at timestamptz) RETURNS SETOF ledger.publications LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT * FROM ledger.publications WHERE live_from <= at AND (live_until IS NULL OR live_until > at) $$;
CREATE FUNCTION ledger.open_at(at timestamptz) RETURNS SETOF ledger.publications LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT * FROM ledger.publications
        WHERE live_until IS NULL OR (live_until > at AND live_until > live_from) $$;
CREATE VIEW ledger.open_publications AS SELECT * FROM ledger.open_at(ledger.moment());

-- What is live now, without the source. A barrier, so that no function in a query sees a row that is not.
CREATE VIEW ledger.live_publications WITH (security_barrier = true) AS
  SELECT id, collection, document_key, clinic_key, locale, live_from, live_until, view, refs, content_hash,
         signed_off_by, signed_off_at, published_at, review_due_at, slug, title, summary, topic, hosts,
         files, about, position, search
  FROM ledger.publications
  WHERE live_from <= ledger.moment() AND (live_until IS NULL OR live_until > ledger.moment());

-- An address that several documents had belongs to the last of them: a former slug leads to where that one is now, and
-- nowhere where that one is gone (R24). No chains, no loops.
CREATE VIEW ledger.moved WITH (security_barrier = true) AS
  SELECT old.collection, old.clinic_key, old.locale, old.slug AS former_slug, now_live.slug
  FROM (SELECT DISTINCT ON (collection, clinic_key, locale, slug) collection, clinic_key, locale, slug, document_key
        FROM ledger.publications
        WHERE slug IS NOT NULL AND live_from < live_until AND live_until <= ledger.moment()
        ORDER BY collection, clinic_key, locale, slug, live_until DESC, id DESC) old
  JOIN ledger.publications now_live USING (collection, document_key, locale)
  WHERE old.clinic_key IS NOT DISTINCT FROM now_live.clinic_key AND old.slug <> now_live.slug
    AND now_live.live_from <= ledger.moment() AND (now_live.live_until IS NULL OR now_live.live_until > ledger.moment());
