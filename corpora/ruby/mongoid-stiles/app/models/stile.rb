class Stile
  include Mongoid::Document

  field :path, type: String
  field :steps, type: Integer
end
