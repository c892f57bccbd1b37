require "rails"

class Host < Rails::Application
end

class Book < ActiveRecord::Base
  validates :title, presence: true
end

class CreateBooks < ActiveRecord::Migration[7.1]
end
