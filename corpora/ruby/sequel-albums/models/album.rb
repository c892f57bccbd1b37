class Album < Sequel::Model
  many_to_one :artist

  def validate
    super
    validates_presence [:name, :year]
    validates_unique :name
  end
end
