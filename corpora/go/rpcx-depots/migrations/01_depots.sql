-- rambler up
CREATE TABLE depot (id BIGINT PRIMARY KEY AUTO_INCREMENT, name VARCHAR(80), town VARCHAR(80));
-- rambler down
DROP TABLE depot;
