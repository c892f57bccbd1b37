require "sinatra/base"
require "json"
require_relative "index"
require_relative "importer"

module Buoys
  class App < Sinatra::Base
    get "/buoys.json" do
      content_type :json
      found = Buoys.index.search(index: "buoys", body: { query: { match: { name: params["q"] } } })
      found["hits"]["hits"].map { |hit| hit["_source"] }.to_json
    end

    post "/buoys" do
      Importer.perform_async(request.body.read)
      status 202
    end
  end
end
