--! kilns
SELECT name FROM kiln;
