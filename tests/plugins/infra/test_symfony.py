"""Settings of Symfony."""

from __future__ import annotations

from tests.plugins.infra import rows, settings


def test_symfony_environments() -> None:
    text = (
        "doctrine:\n  dbal:\n    driver: pdo_pgsql\n    url: '%env(resolve:DATABASE_URL)%'\n"
        "when@test:\n  doctrine:\n    dbal: {driver: pdo_sqlite}\n"
    )
    found = rows("config/packages/doctrine.yaml", text)
    assert found[0] == ("setting", "symfony.doctrine.dbal.driver", "pdo_pgsql", 3, "")
    assert found[-1] == ("setting", "symfony.doctrine.dbal.driver", "pdo_sqlite", 7, "test")
    cache = "framework:\n  cache:\n    app: cache.adapter.redis\n"
    assert settings("config/packages/cache.yaml", cache) == {"symfony.framework.cache.app": ("cache.adapter.redis", "")}


def test_a_connection_under_keys_of_another_program_is_none_of_symfony() -> None:
    text = "mongo:\n  uri: mongodb://db:27017\ndoctrine:\n  dbal: {url: 'mysql://db/shop'}\n"
    assert [row[:4] for row in rows("config/config.yaml", text)] == [
        ("url", "mongodb", "", 2), ("setting", "symfony.doctrine.dbal.url", "mysql", 4),
    ]  # fmt: skip
