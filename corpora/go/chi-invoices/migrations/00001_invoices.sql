-- +goose Up
CREATE TABLE invoices (id bigserial PRIMARY KEY, customer text NOT NULL, total bigint NOT NULL);

-- +goose Down
DROP TABLE invoices;
