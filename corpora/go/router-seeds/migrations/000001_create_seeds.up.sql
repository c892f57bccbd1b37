CREATE TABLE seeds (id bigserial PRIMARY KEY, name text NOT NULL);
