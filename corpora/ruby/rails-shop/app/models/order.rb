class Order < ApplicationRecord
  belongs_to :customer
  validates :total, numericality: { greater_than: 0 }
  scope :recent, -> { order(created_at: :desc).limit(20) }
end
