DataMapper.setup(:default, "sqlite3://" + Padrino.root("db", "lending.db"))
