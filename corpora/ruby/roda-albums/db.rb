require "sequel"

DB = Sequel.connect("sqlite://albums.db")

class Album < Sequel::Model
end
