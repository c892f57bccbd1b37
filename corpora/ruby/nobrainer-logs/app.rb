require "json"
require "nobrainer"
require "sinatra/base"
require "./models/log"

class LogService < Sinatra::Base
  get "/logs/:ship" do
    Log.where(ship: params[:ship]).to_a.to_json
  end

  post "/logs" do
    Log.create(JSON.parse(request.body.read)).to_json
  end
end
