require "goliath"
require "json"

class Swells < Goliath::API
  use Goliath::Rack::Params
  use Goliath::Rack::Render, "json"

  def response(env)
    [200, {}, {place: env.params["place"], metres: 1.4}.to_json]
  end
end
