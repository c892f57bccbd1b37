module Pilotage
  class Pilot
    include Mongoid::Document

    field :name, type: String
    field :tides, type: Integer, default: 0

    validates :name, presence: true
  end
end
