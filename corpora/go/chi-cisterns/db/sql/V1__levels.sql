CREATE TABLE level (id text PRIMARY KEY, percent double precision NOT NULL);
