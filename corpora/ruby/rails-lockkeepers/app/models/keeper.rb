class Keeper < ActiveRecord::Base
  validates :name, presence: true
end
