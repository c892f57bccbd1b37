require "sinatra/extension"

module Routes
  module Health
    extend Sinatra::Extension

    get "/health" do
      "ok"
    end
  end
end
