-- +migrate Up
CREATE TABLE pieces (id bigserial PRIMARY KEY, title text NOT NULL);

-- +migrate Down
DROP TABLE pieces;
