require "sequel"

module Tallies
  DB = Sequel.connect(ENV.fetch("DATABASE_URL", "postgres://localhost/tallies"))

  class Tally < Sequel::Model(DB[:tallies])
  end
end
