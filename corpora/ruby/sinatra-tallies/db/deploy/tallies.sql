-- Deploy tallies:tallies

BEGIN;
CREATE TABLE tallies (id serial PRIMARY KEY, bird text NOT NULL, seen integer NOT NULL);
COMMIT;
