require "sinatra/activerecord"

class Certificate < ActiveRecord::Base
  has_many :visits
end
