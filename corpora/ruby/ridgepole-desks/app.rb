require "json"
require "openapi_first"
require "sinatra/base"
require "sinatra/activerecord"

class Desk < ActiveRecord::Base
end

class Api < Sinatra::Base
  use OpenapiFirst::Middlewares::RequestValidation, "openapi.yaml"

  get "/desks" do
    Desk.order(:name).to_json
  end

  post "/desks" do
    status 201
    Desk.create!(JSON.parse(request.body.read)).to_json
  end
end
