require "json"
require "sinatra/base"
require_relative "store"
require_relative "locker"
require_relative "hall"

module Lockers
  class API < Sinatra::Base
    get "/lockers" do
      content_type :json
      Hall.new.rented(Lockers.redis).to_json
    end

    post "/lockers/:number" do
      Locker.new(Lockers.redis, params["number"]).rent(params["person"])
      status 201
    end

    delete "/lockers/:number" do
      Locker.new(Lockers.redis, params["number"]).free
      status 204
    end
  end
end
