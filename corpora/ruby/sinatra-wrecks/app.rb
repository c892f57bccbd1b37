require "json"
require "sinatra/base"
require_relative "lib/register"

class Wrecks < Sinatra::Base
  get "/wrecks" do
    content_type :json
    Register.find(params["name"]).to_json
  end

  post "/wrecks" do
    Register.add(JSON.parse(request.body.read))
    status 201
  end
end
