require "json"
require "sinatra/base"
require_relative "models"

# Sequel.migration and ActiveRecord::Migration were too much for five tables.
class Club < Sinatra::Base
  get "/boats" do
    Boat.all(order: [:name.asc]).to_json
  end

  post "/boats" do
    boat = Boat.new(JSON.parse(request.body.read))
    halt 422, boat.errors.to_hash.to_json unless boat.save
    status 201
    boat.to_json
  end

  delete "/boats/:id" do
    Boat.get(params[:id]).destroy
    status 204
  end
end
