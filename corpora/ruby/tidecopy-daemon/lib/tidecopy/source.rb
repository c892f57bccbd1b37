module Tidecopy
  class Source
    def initialize(url)
      @connection = PG.connect(url)
    end

    def tables
      @connection.exec("SELECT tablename FROM pg_tables").map { |row| row["tablename"] }
    end

    def copy(table, target)
      @connection.exec("SELECT * FROM #{PG::Connection.quote_ident(table)}").each { |row| target << row }
    end
  end
end
