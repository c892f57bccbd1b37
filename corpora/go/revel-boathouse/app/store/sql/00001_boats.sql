-- +goose Up
CREATE TABLE boats (id SERIAL PRIMARY KEY, name STRING NOT NULL, seats INT NOT NULL);

-- +goose Down
DROP TABLE boats;
