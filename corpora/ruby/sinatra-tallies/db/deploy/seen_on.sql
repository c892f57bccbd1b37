-- Deploy tallies:seen_on

BEGIN;
ALTER TABLE tallies ADD COLUMN seen_on date;
COMMIT;
