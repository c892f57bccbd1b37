require "json"
require "json-schema"
require "sinatra/base"

module Controller
  class Base < Sinatra::Base
    def checked(schema)
      body = JSON.parse(request.body.read)
      JSON::Validator.validate!(schema, body)
      body
    rescue JSON::Schema::ValidationError => e
      halt 422, {errors: [e.message]}.to_json
    end
  end
end
