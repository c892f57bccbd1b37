CREATE TABLE weight (hive integer REFERENCES hive (id), grams integer NOT NULL);
