module Library
  class Routes < Hanami::Routes
    get "/books", to: "books.index"
    post "/books", to: "books.create"
  end
end
