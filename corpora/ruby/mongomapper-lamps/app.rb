require "json"
require "mongo_mapper"
require "sinatra/base"
require "./models/lamp"

MongoMapper.setup({ "production" => { "uri" => ENV["MONGODB_URI"] } }, "production")

class LampService < Sinatra::Base
  get "/lamps" do
    Lamp.sort(:name).all.to_json
  end

  post "/lamps" do
    Lamp.create(JSON.parse(request.body.read)).to_json
  end
end
