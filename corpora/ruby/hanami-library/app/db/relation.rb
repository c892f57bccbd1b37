require "hanami/db/relation"

module Library
  module DB
    class Relation < Hanami::DB::Relation
    end
  end
end
