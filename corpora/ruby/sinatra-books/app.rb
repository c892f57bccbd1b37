require "sinatra/base"
require "json"
require_relative "config/database"
require_relative "models/book"
require_relative "contracts/new_book"

module Books
  class App < Sinatra::Base
    CACHE = Dalli::Client.new(ENV.fetch("MEMCACHED", "cache:11211"))

    get "/books" do
      CACHE.fetch("books", 300) { Book.all.map(&:values).to_json }
    end

    post "/books" do
      result = NewBook.new.call(JSON.parse(request.body.read))
      halt 422, result.errors.to_h.to_json if result.failure?
      Book.create(result.to_h).values.to_json
    end
  end
end
