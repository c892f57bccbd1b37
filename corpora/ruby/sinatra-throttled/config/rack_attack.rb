require "dalli"
require "rack/attack"

Rack::Attack.cache.store = Dalli::Client.new(ENV.fetch("COUNTERS", "localhost:11211"), expires_in: 60)

Rack::Attack.throttle("requests by address", limit: 30, period: 60) do |request|
  request.ip
end
