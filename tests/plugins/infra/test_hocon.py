"""HOCON of Play and Slick."""

from __future__ import annotations

from tests.plugins.infra import rows


def test_hocon_of_play_and_slick() -> None:
    text = (
        'db.default {\n  driver = org.postgresql.Driver # c\n  url = "jdbc:postgresql://h/d"\n'
        '}\nslick.dbs.default.profile="slick.jdbc.MySQLProfile$"\n// db.x.url="jdbc:h2:mem"\n'
    )
    assert rows("conf/application.conf", text) == [
        ("setting", "db.default.driver", "org.postgresql.Driver", 2, ""),
        ("setting", "db.default.url", "jdbc:postgresql", 3, ""),
        ("setting", "slick.dbs.default.profile", "slick.jdbc.MySQLProfile$", 5, ""),
    ]
