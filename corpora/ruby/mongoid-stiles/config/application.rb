require "action_controller/railtie"

module Stiles
  class Application < Rails::Application
    config.api_only = true
  end
end
