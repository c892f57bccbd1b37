require "action_controller/railtie"

module Reports
  class Application < Rails::Application
    config.api_only = true
  end
end
