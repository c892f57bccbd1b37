require "rails/all"
Bundler.require(*Rails.groups)

module Logbook
  class Application < Rails::Application
    require_relative "../lib/logbook"
    config.load_defaults 7.1
  end
end
