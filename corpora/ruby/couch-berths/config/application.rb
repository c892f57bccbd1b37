require "action_controller/railtie"

module Berths
  class Application < Rails::Application
  end
end
