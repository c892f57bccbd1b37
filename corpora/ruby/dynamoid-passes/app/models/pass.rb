class Pass
  include Dynamoid::Document

  table name: :passes, key: :number
  field :holder, :string
  field :valid_until, :datetime

  validates_presence_of :holder
end
