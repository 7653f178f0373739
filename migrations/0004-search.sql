-- Search per language: accents folded, words stemmed; Arabic normalised by hand, since its stemmer misses the article.
-- `base` is one of PostgreSQL's own; where there is none of that name, words are found as they are written.
CREATE FUNCTION ledger.add_language(locale text, base text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE stems boolean := EXISTS (SELECT FROM pg_ts_config WHERE cfgname = base AND cfgnamespace = 'pg_catalog'::regnamespace);
BEGIN
  EXECUTE format('CREATE TEXT SEARCH CONFIGURATION ledger.%I (COPY = pg_catalog.%I)', locale, CASE WHEN stems THEN base ELSE 'simple' END);
  EXECUTE format('ALTER TEXT SEARCH CONFIGURATION ledger.%I ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.%I',
                 locale, CASE WHEN stems THEN base || '_stem' ELSE 'simple' END);
END $$;
SELECT ledger.add_language(locale, base)
  FROM (VALUES ('en', 'english'), ('fr', 'french'), ('es', 'spanish'), ('de', 'german'), ('ar', 'by hand')) AS v(locale, base);

-- Arabic as one writes it to search: alef, hamza, ta marbuta and ya unified, vowel marks and tatweel dropped, the article cut.
-- The letters are those of src/domain/safety/folded-text.ts; a test holds the two equal.
CREATE FUNCTION ledger.fold(locale text, words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN locale <> 'ar' THEN words ELSE
    regexp_replace(translate(regexp_replace(words, '[ًٌٍَُِّْـ]', '', 'g'), 'أإآٱةىؤئ', 'ااااهيوي'), '(^|\s|\()(وال|بال|كال|فال|لل|ال)', '\1', 'g')
  END $$;

CREATE FUNCTION ledger.search_vector(locale text, title text, summary text, body text) RETURNS tsvector LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector(('ledger.' || locale)::regconfig, ledger.fold(locale, title)), 'A')
      || setweight(to_tsvector(('ledger.' || locale)::regconfig, ledger.fold(locale, summary)), 'B')
      || setweight(to_tsvector(('ledger.' || locale)::regconfig, ledger.fold(locale, left(body, 200000))), 'C') $$;
CREATE FUNCTION ledger.search_query(locale text, words text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT websearch_to_tsquery(('ledger.' || locale)::regconfig, ledger.fold(locale, words)) $$;
