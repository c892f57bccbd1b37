CREATE EXTENSION IF NOT EXISTS timescaledb;
CREATE TABLE readings (at timestamptz NOT NULL, meter int, value float8);
SELECT create_hypertable('readings', 'at');
