require_relative "base"

module Harbour
  class Crossings < Base
    PREFIX = ENV.fetch("PREFIX", "/v2")

    get "#{PREFIX}/crossings/:day" do
      param :day, Date, required: true
      DB[:crossings].where(day: params["day"]).all.to_json
    end
  end
end
