-- // create scale
CREATE TABLE scale (id BIGINT PRIMARY KEY, name VARCHAR(80));

-- //@UNDO
DROP TABLE scale;
