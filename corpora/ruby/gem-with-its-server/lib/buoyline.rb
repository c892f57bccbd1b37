require "sequel"
require "buoyline/api"

module Buoyline
  def self.db = @db ||= Sequel.connect(ENV.fetch("DATABASE_URL", "postgres://localhost/buoyline"))
end
