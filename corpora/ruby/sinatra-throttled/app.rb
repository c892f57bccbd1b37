require "json"
require "sinatra/base"
require_relative "lib/request_throttle"

# Quotes of the day.
class Quotes < Sinatra::Base
  QUOTES = ["Measure twice, cut once.", "Little strokes fell great oaks."].freeze

  get "/quotes/:number" do
    content_type :json
    { text: QUOTES.fetch(params["number"].to_i) }.to_json
  end

  post "/quotes" do
    halt 429 unless RequestThrottle.new.allow?(request.ip)
    status 202
  end
end
