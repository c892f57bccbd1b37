-- migrate:up
CREATE TABLE wharves (id BIGINT PRIMARY KEY, name VARCHAR(120) NOT NULL);

-- migrate:down
DROP TABLE wharves;
