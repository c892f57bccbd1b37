module Library
  module Repos
    class BookRepo < ROM::Repository[:books]
      commands :create
    end
  end
end
