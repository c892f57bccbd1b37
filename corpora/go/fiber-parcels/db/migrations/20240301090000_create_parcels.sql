-- migrate:up
CREATE TABLE parcels (code text PRIMARY KEY, place text NOT NULL);

-- migrate:down
DROP TABLE parcels;
