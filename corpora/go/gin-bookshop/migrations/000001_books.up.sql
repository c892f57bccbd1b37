CREATE TABLE books (
    id bigserial PRIMARY KEY,
    title varchar(200) NOT NULL,
    price integer NOT NULL,
    created_at timestamptz,
    updated_at timestamptz,
    deleted_at timestamptz
);
