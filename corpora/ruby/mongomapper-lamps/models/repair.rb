class Repair
  include MongoMapper::EmbeddedDocument

  key :note, String
end
