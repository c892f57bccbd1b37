require "roda"
require_relative "db"

class App < Roda
  plugin :json
  plugin :all_verbs

  route do |r|
    r.on "albums" do
      r.get(Integer) { |id| Album[id].values }
      r.get { Album.all.map(&:values) }
    end
  end
end
