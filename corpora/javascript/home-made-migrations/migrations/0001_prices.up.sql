CREATE TABLE prices (day date, amount numeric);
