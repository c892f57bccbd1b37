CREATE TABLE letters (id uuid PRIMARY KEY, body text NOT NULL);
