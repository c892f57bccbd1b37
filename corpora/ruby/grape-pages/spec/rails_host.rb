require "rails"

class Host < Rails::Application
end

class CreateNothing < ActiveRecord::Migration[7.1]
end
