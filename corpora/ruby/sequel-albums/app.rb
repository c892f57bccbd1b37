require "json"
require "sequel"
require "sinatra"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"))
Sequel::Model.plugin :validation_helpers

require_relative "models/album"

get "/albums" do
  Album.order(:name).map(&:values).to_json
end

post "/albums" do
  album = Album.new(JSON.parse(request.body.read))
  halt 422, album.errors.full_messages.to_json unless album.valid?
  album.save.values.to_json
end
