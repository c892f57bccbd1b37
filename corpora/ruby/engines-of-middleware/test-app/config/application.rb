require "rails/all"

module TestApp
  class Application < Rails::Application
  end
end
