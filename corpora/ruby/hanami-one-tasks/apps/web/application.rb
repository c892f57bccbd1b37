require "hanami/helpers"

module Web
  class Application < Hanami::Application
    configure do
      root __dir__
      routes "config/routes"
    end
  end
end
