"""A file is searched for connections where it holds how one begins, in every ecosystem by the same words."""

from __future__ import annotations

import pytest

from detector.inventory import take
from detector.limits import Limits
from detector.plugins.beginnings import first_in, may_connect, may_tell
from detector.plugins.registry import plugins
from detector.project import Repository
from detector.reader import MemoryReader
from detector.rules import knowledge, shelves
from detector.rules.conventions import roles
from detector.rules.index import Index
from detector.rules.packs import load_all
from detector.scan import Scanner


def test_every_scheme_of_a_rule_begins_a_connection() -> None:
    signals = [signal for technology in load_all().values() for signal in technology.signals]
    schemes = {scheme for signal in signals if signal.kind == "url" for scheme in signal.patterns}
    plain = {scheme.replace("*", "x") for scheme in schemes if not scheme.startswith("dsn:")}
    urls = [f"{scheme}:h" if ":" in scheme else f"{scheme}://h" for scheme in plain]
    assert [url for url in urls if not may_connect(url.encode())] == []


@pytest.mark.parametrize("text", ["shop:pw@tcp(h:3306)/shop", "host=h dbname=shop", "URL=POSTGRES://h/shop"])
def test_so_does_what_has_no_scheme_or_is_written_large(text: str) -> None:
    assert may_connect(text.encode())


@pytest.mark.parametrize("text", ["https://h/postgres", "image: mysql:8", "files://h", "mysql", "database"])
def test_nothing_else_does(text: str) -> None:
    assert not may_connect(text.encode())


def test_the_first_connection_of_a_line_is_found() -> None:
    assert first_in('größe=1 url="jdbc:mysql://h/a" redis://h') == 13
    assert first_in("url=https://h") == -1


@pytest.mark.parametrize("text", ["database:\n  a: b\n", "[databases.a]\n", '{ "db" : {} }', "db_engine: x\n"])
def test_a_section_or_a_key_may_tell_of_a_store_too(text: str) -> None:
    assert may_tell(text.encode()) and not may_connect(text.encode())


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("config/shop.yml", "shop:\n  events: clickhouse://h/shop\n"),
        ("config.toml", '[shop]\nevents = "clickhouse://h/shop"\n'),
        ("src/Shop.java", 'class Shop { String events = "clickhouse://h/shop"; }\n'),
        ("shop/shop.go", 'package shop\n\nvar events = "clickhouse://h/shop"\n'),
    ],
)
def test_a_scheme_is_found_whatever_the_file(path: str, text: str) -> None:
    reader, limits, known = MemoryReader({path: text}), Limits(), knowledge()
    repository = Repository(reader, take(reader, roles(), limits), limits)
    facts = Scanner(plugins(), Index(known.technologies, shelves()), limits).scan(repository).facts
    assert [fact.name for fact in facts if fact.kind == "url"] == ["clickhouse"]
