require "sinatra/base"
require "active_graph"
require "neo4j/driver"
require_relative "models/relative"
require_relative "routes/relatives"
require_relative "routes/health"

ActiveGraph::Base.driver = Neo4j::Driver::GraphDatabase.driver(ENV.fetch("NEO4J_URL"))

class Tree < Sinatra::Base
  before { content_type :json }

  register Routes::Relatives
  register Routes::Health
end
