DROP TABLE weight;
