CREATE TABLE lamps (id serial PRIMARY KEY, colour text NOT NULL);
