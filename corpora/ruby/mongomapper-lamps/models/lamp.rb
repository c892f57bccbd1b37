class Lamp
  include MongoMapper::Document

  key :name, String
  key :seconds, Integer
  many :repairs
end
