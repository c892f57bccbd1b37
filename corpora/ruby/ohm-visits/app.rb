require "json"
require "ohm"
require "sinatra/base"
require "./models/visit"

Ohm.redis = Redic.new(ENV["REDIS_URL"])

class VisitService < Sinatra::Base
  get "/visits/:room" do
    Visit.find(room: params[:room]).map(&:to_hash).to_json
  end

  post "/visits" do
    Visit.create(JSON.parse(request.body.read, symbolize_names: true)).to_hash.to_json
  end
end
