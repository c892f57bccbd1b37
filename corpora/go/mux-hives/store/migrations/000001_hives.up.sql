CREATE TABLE hive (id serial PRIMARY KEY, name text NOT NULL);
