class Logbook::Entry < ActiveRecord::Base
  validates :title, presence: true
end
