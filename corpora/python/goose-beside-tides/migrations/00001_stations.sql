-- +goose Up
CREATE TABLE stations (id serial PRIMARY KEY, name text NOT NULL, height double precision);

-- +goose Down
DROP TABLE stations;
