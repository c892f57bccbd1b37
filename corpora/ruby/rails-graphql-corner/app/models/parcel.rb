class Parcel < ApplicationRecord
  validates :code, presence: true
end
