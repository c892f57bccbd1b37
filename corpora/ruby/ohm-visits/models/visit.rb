class Visit < Ohm::Model
  attribute :room
  attribute :guests
  index :room
end
