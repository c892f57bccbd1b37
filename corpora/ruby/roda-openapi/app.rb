require "committee"
require "roda"
require "sequel"

DB = Sequel.connect(ENV["DATABASE_URL"] || "mysql2://localhost/rooms")

class Room < Sequel::Model
end

class App < Roda
  SCHEMA = Committee::Drivers::OpenAPI3::Driver.new.parse(OpenAPIParser.load("openapi.yml"))
  ROUTER = SCHEMA.build_router(schema: SCHEMA, strict: true)

  plugin :json

  route do |r|
    ROUTER.build_schema_validator(r).request_validate(r)

    r.get("rooms") { Room.all }
  end
end
