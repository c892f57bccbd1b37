require "json"
require "sequel"
require "sinatra/base"
require "sinatra/param"

module Harbour
  DB = Sequel.connect(ENV.fetch("DATABASE_URL", "postgres://localhost/harbour"))

  class Base < Sinatra::Base
    helpers Sinatra::Param

    before { content_type :json }

    def self.versioned(path)
      "/v2#{path}"
    end
  end
end
