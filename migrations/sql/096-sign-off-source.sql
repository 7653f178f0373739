-- What a signature of a translation was given against: the source language's safety text of that moment. A translation that
-- is brought back, unchanged, after the source has moved on is not what the clinician compared (R15, R23).
DO $$
DECLARE
  apart boolean := EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'bodywork_ledger')
               AND pg_has_role(current_user, 'bodywork_ledger', 'MEMBER');
BEGIN
  IF apart THEN
    SET LOCAL ROLE bodywork_ledger;
  END IF;
  ALTER TABLE ledger.sign_offs ADD COLUMN source_hash text;
  IF apart THEN
    RESET ROLE;
  END IF;
END $$;
