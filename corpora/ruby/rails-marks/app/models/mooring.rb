class Mooring < ActiveRecord::Base
  validates :name, presence: true
end
