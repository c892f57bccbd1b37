class Label < ApplicationRecord
  validates :code, presence: true
end
