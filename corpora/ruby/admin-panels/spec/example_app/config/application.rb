module ExampleApp
  class Application < Rails::Application
  end
end
