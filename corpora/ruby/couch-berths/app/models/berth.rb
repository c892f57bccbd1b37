class Berth < CouchRest::Model::Base
  property :name, String
  property :buoys, [Buoy]
  timestamps!

  design { view :by_name }

  validates_presence_of :name
end
