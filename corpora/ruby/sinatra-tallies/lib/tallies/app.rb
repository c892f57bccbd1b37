require "json"
require "sinatra/base"
require_relative "store"

module Tallies
  class App < Sinatra::Base
    get "/tallies" do
      content_type :json
      Tally.order(:seen_on).map(&:values).to_json
    end

    post "/tallies" do
      tally = Tally.create(bird: params["bird"], seen: params["seen"].to_i, seen_on: Date.today)
      status 201
      tally.values.to_json
    end
  end
end
