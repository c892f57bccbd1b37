CREATE EXTENSION IF NOT EXISTS timescaledb;
CREATE TABLE places (at timestamptz NOT NULL, park text NOT NULL, free integer NOT NULL);
SELECT create_hypertable('places', 'at');
