class Book < Sequel::Model(:books)
  many_to_one :author
end
