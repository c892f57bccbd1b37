require "sequel"

DB = Sequel.connect(ENV.fetch("DATABASE_URL"))

module Broker
  module Models
    class Contract < Sequel::Model(:contracts)
    end
  end
end
