require "action_controller/railtie"

module Passes
  class Application < Rails::Application
  end
end
