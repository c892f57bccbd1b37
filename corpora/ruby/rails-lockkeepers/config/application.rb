require "rails/all"

module Lockkeepers
  class Application < Rails::Application
    config.load_defaults 7.1
  end
end
