class Artist < Sequel::Model
  one_to_many :albums

  def validate
    super
    validates_max_length 80, :name
  end
end
