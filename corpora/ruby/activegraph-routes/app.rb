require "active_graph"
require "json"
require "sinatra/base"
require "./models/harbour"

class RouteService < Sinatra::Base
  get "/harbours/:name/routes" do
    Harbour.find_by(name: params[:name]).neighbours.map(&:name).to_json
  end

  post "/harbours" do
    Harbour.create(JSON.parse(request.body.read)).name.to_json
  end
end
