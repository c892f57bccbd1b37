require "json"
require "sequel"
require "sinatra/base"

module Harbour
  DB = Sequel.connect(ENV.fetch("DATABASE_URL", "postgres://localhost/harbour"))

  class Base < Sinatra::Base
    before { content_type :json }

    def self.versioned(path)
      "/v2#{path}"
    end
  end
end
