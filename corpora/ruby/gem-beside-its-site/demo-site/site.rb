require "roda"
require "sequel"
require "gatekeeper"

class Site < Roda
  DB = Sequel.sqlite
  Sequel.extension :migration
  Sequel::Migrator.run(DB, File.expand_path("../spec/migrations", __dir__))

  class Visit < Sequel::Model(DB[:visits]); end

  plugin :render
  use Gatekeeper.before(self, db: DB)

  route do |r|
    r.root { view "index" }
    r.post("visits") { Visit.create(at: Time.now).id.to_s }
  end
end
