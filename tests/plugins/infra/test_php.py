"""Settings of PHP frameworks."""

from __future__ import annotations

from tests.plugins.infra import rows, settings


def test_laravel_lists_every_driver_and_uses_the_default() -> None:
    text = """<?php
return [
  'default' => env('DB_CONNECTION', 'mysql'),
  // 'default' => 'pgsql',
  'connections' => ['mysql' => ['driver' => 'mysql'], 'pgsql' => ['driver' => 'pgsql']],
];
"""
    assert [row[1:4] for row in rows("config/database.php", text)] == [
        ("php.database.default", "mysql", 3), ("php.database.connections.mysql.driver", "mysql", 5),
    ]  # fmt: skip
    stores = "<?php return ['default' => env('QUEUE'), 'stores' => ['dynamodb' => ['driver' => 'dynamodb']]];"
    assert [row[1] for row in rows("config/queue.php", stores)] == []


def test_php_arrays_of_codeigniter_cakephp_and_yii() -> None:
    classic = "<?php\n$db['default'] = array('dbdriver' => 'mysqli');\n$db['test']['dbdriver'] = 'sqlite3';\n"
    assert [row[1:] for row in rows("application/config/database.php", classic)] == [
        ("php.database.default.dbdriver", "mysqli", 2, ""), ("php.database.test.dbdriver", "sqlite3", 3, "test"),
    ]  # fmt: skip
    chosen = f"{classic}$active_group = 'default';\n$db['other']['dbdriver'] = 'postgre';\n"
    assert [row[2] for row in rows("application/config/database.php", chosen)] == ["mysqli"]
    modern = (
        "<?php class Database { public array $default = ['DBDriver' => 'MySQLi'];\n"
        "public array $tests = ['DBDriver' => 'SQLite3']; }"
    )
    assert [row[1:3] + row[4:] for row in rows("app/Config/Database.php", modern)] == [
        ("php.database.default.DBDriver", "MySQLi", ""), ("php.database.tests.DBDriver", "SQLite3", "test"),
    ]  # fmt: skip
    yii = "<?php return ['class' => 'yii\\db\\Connection', 'dsn' => 'pgsql:host=h;dbname=d'];"
    assert [row[1:3] for row in rows("config/db.php", yii)] == [
        ("php.db.class", "yii\\db\\Connection"), ("php.db.dsn", "pgsql"),
    ]  # fmt: skip
    cake = "<?php return ['Cache' => ['default' => ['className' => RedisEngine::class]]];"
    assert [row[1:3] for row in rows("config/app.php", cake)] == [("php.app.Cache.default.className", "RedisEngine")]


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
