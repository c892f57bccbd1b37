require "mongoid"

Mongoid.load!("config/mongoid.yml")

class Berth
  include Mongoid::Document
  field :boat
  field :metres, type: Integer
end
