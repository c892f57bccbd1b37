CREATE TABLE ropes (id serial PRIMARY KEY, name text NOT NULL);
