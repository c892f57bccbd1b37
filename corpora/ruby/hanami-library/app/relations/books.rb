module Library
  module Relations
    class Books < Library::DB::Relation
      schema :books, infer: true
    end
  end
end
