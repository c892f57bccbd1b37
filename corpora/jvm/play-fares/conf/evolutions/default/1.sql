# --- !Ups
CREATE TABLE fares (zone INT PRIMARY KEY, cents INT NOT NULL, name TEXT NOT NULL);

# --- !Downs
DROP TABLE fares;
