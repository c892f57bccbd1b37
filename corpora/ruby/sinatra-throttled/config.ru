require_relative "app"
require_relative "config/rack_attack"

use Rack::Attack
run Quotes
