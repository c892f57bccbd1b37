# --- !Ups
CREATE TABLE post (id serial PRIMARY KEY, title varchar(200) NOT NULL);

# --- !Downs
DROP TABLE post;
