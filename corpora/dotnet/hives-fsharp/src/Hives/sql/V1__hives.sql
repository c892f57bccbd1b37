CREATE TABLE hives (id serial PRIMARY KEY, meadow text NOT NULL);
