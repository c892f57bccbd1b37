CREATE TABLE notices.notice (id serial PRIMARY KEY, text text NOT NULL);
