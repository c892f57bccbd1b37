DROP TABLE lamps;
