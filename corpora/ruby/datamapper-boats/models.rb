require "dm-core"
require "dm-validations"
require "dm-migrations"

DataMapper.setup(:default, ENV["DATABASE_URL"] || "postgres://localhost/club")

class Boat
  include DataMapper::Resource

  property :id, Serial
  property :name, String, required: true
  property :metres, Float

  has n, :outings

  validates_length_of :name, within: 2..40
  validates_numericality_of :metres
end

class Outing
  include DataMapper::Resource

  property :id, Serial
  property :left, DateTime

  belongs_to :boat
end

DataMapper.finalize
DataMapper.auto_upgrade!
