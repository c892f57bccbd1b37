CREATE TABLE ships (id serial PRIMARY KEY, name text NOT NULL);
