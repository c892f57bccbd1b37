require "sequel"

module Gatekeeper
  class Badges
    def initialize(db)
      @badges = db[:badges]
    end

    def issue(name)
      find(@badges.insert(name: name, issued_at: Time.now))
    end

    def find(id)
      @badges.where(id: id).first
    end
  end
end
