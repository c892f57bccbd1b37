class Buoy
  include CouchRest::Model::Embeddable

  property :colour, String
end
