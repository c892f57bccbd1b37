require "roda"
require "gatekeeper/version"
require "gatekeeper/badges"

module Gatekeeper
  # The application that stands before another one and asks for a badge.
  def self.before(app, db:)
    Class.new(Roda) do
      plugin :json
      plugin :middleware

      route do |r|
        badges = Badges.new(db)
        r.on "gate" do
          r.post("badges") { badges.issue(r.params["name"]) }
          r.get("badges", Integer) { |id| badges.find(id) }
        end
      end
    end
  end
end
