"""Settings in the config files of PHP frameworks."""

from __future__ import annotations

from tests.plugins.php import scan


def rows(path: str, text: str) -> list[tuple[str, str, int, str]]:
    """(name, value, line, purpose) of the settings of one file."""
    return [(f.name, f.value, f.line, f.purpose) for f in scan({path: text}).facts if f.kind == "setting"]


def test_laravel_lists_every_driver_and_uses_the_default() -> None:
    text = """<?php
return [
  'default' => env('DB_CONNECTION', 'mysql'),
  // 'default' => 'pgsql',
  'connections' => ['mysql' => ['driver' => 'mysql'], 'pgsql' => ['driver' => 'pgsql']],
];
"""
    assert [row[:3] for row in rows("config/database.php", text)] == [
        ("php.database.default", "mysql", 3), ("php.database.connections.mysql.driver", "mysql", 5),
    ]  # fmt: skip
    stores = "<?php return ['default' => env('QUEUE'), 'stores' => ['dynamodb' => ['driver' => 'dynamodb']]];"
    assert [row[0] for row in rows("config/queue.php", stores)] == []


def test_php_arrays_of_codeigniter_cakephp_and_yii() -> None:
    classic = "<?php\n$db['default'] = array('dbdriver' => 'mysqli');\n$db['test']['dbdriver'] = 'sqlite3';\n"
    assert rows("application/config/database.php", classic) == [
        ("php.database.default.dbdriver", "mysqli", 2, ""), ("php.database.test.dbdriver", "sqlite3", 3, "test"),
    ]  # fmt: skip
    chosen = f"{classic}$active_group = 'default';\n$db['other']['dbdriver'] = 'postgre';\n"
    assert [row[1] for row in rows("application/config/database.php", chosen)] == ["mysqli"]
    modern = (
        "<?php class Database { public array $default = ['DBDriver' => 'MySQLi'];\n"
        "public array $tests = ['DBDriver' => 'SQLite3']; }"
    )
    assert [row[:2] + row[3:] for row in rows("app/Config/Database.php", modern)] == [
        ("php.database.default.DBDriver", "MySQLi", ""), ("php.database.tests.DBDriver", "SQLite3", "test"),
    ]  # fmt: skip
    yii = "<?php return ['class' => 'yii\\db\\Connection', 'dsn' => 'pgsql:host=h;dbname=d'];"
    assert [row[:2] for row in rows("config/db.php", yii)] == [
        ("php.db.class", "yii\\db\\Connection"), ("php.db.dsn", "pgsql"),
    ]  # fmt: skip
    cake = "<?php return ['Cache' => ['default' => ['className' => RedisEngine::class]]];"
    assert [row[:2] for row in rows("config/app.php", cake)] == [("php.app.Cache.default.className", "RedisEngine")]
