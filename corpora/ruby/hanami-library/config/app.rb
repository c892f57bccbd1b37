require "hanami"

module Library
  class App < Hanami::App
    config.actions.format :json
  end
end
