require "minitest/autorun"
require "sequel"
require "gatekeeper/badges"

class BadgesSpec < Minitest::Test
  def test_a_badge_has_a_name
    db = Sequel.sqlite
    Sequel.extension :migration
    Sequel::Migrator.run(db, File.expand_path("migrations", __dir__))
    assert_equal "Ada", Gatekeeper::Badges.new(db).issue("Ada")[:name]
  end
end
