require "webmachine"
require "opensearch"

CLIENT = OpenSearch::Client.new(url: ENV.fetch("SEARCH_URL"))

class Hits < Webmachine::Resource
  def content_types_provided = [["application/json", :to_json]]

  def to_json
    CLIENT.search(index: "relatives", body: { query: { match: { name: request.query["q"] } } }).to_json
  end
end

Find = Webmachine::Application.new do |app|
  app.routes { add ["hits"], Hits }
end

Find.run
