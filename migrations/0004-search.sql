-- Search per language: accents folded, words stemmed; Arabic normalised by hand, since its stemmer misses the article.
DO $$
DECLARE l record;
BEGIN
  FOR l IN SELECT * FROM (VALUES ('en', 'english'), ('fr', 'french'), ('es', 'spanish'), ('de', 'german')) AS v(locale, base) LOOP
    EXECUTE format('CREATE TEXT SEARCH CONFIGURATION ledger.%I (COPY = pg_catalog.%I)', l.locale, l.base);
    EXECUTE format('ALTER TEXT SEARCH CONFIGURATION ledger.%I ALTER MAPPING FOR hword, hword_part, word WITH public.unaccent, pg_catalog.%I',
                   l.locale, l.base || '_stem');
  END LOOP;
  CREATE TEXT SEARCH CONFIGURATION ledger.ar (COPY = pg_catalog.simple);
END $$;

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
