"""``config/database.yml`` of Rails."""

from __future__ import annotations

from tests.plugins.infra import rows


def test_rails_database_yml_with_erb() -> None:
    text = """default: &default
  adapter: <%= ENV.fetch("DB_ADAPTER", "postgresql") %>
  pool: <%= ENV["X"] %>
<% if true %>
production:
  primary:
    <<: *default
    url: <%= ENV['DATABASE_URL'] %>
<% end %>
test:
  adapter: sqlite3
#  adapter: mysql2
"""
    assert rows("config/database.yml", text) == [
        ("setting", "rails.database.adapter", "postgresql", 2, ""),
        ("setting", "rails.database.adapter", "postgresql", 2, "production"),
        ("setting", "rails.database.url", "", 8, "production"),
        ("setting", "rails.database.adapter", "sqlite3", 11, "test"),
    ]
