"""Connection URLs that stand in source as strings: all languages agree on what one is."""

from __future__ import annotations

import pytest

from detector.plugins.api import Source
from detector.plugins.parse import parse
from detector.plugins.registry import plugins

LANGUAGES = {
    "app.py": 'db = connect("{}")\n',
    "app.js": "const db = connect('{}');\n",
    "app.ts": "const db = connect('{}');\n",
    "app.rb": "DB = Sequel.connect('{}')\n",
    "main.go": 'package a\nvar schemes = []string{{"sqlite:", "jdbc:"}}\nvar db = connect("{}")\n',
    "main.rs": 'fn main() {{ let url = var("DB").unwrap_or("{}"); }}\n',
    "App.java": 'class App {{ String driver = "jdbc:"; String db = "{}"; }}\n',
}
CASES = [
    ("postgres://db/shop", [("postgres", "")]),
    ("sqlite:///:memory:", [("sqlite", "memory")]),
    ("sqlite:///shop.db?mode=memory", [("sqlite", "memory")]),
    ("sqlite:///shop.db", [("sqlite", "")]),
    ("https://example.org", []),
]


@pytest.mark.parametrize("path", LANGUAGES)
@pytest.mark.parametrize(("text", "expected"), CASES)
def test_a_url_in_source_is_stated_by_its_scheme_and_whether_it_is_kept(
    path: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert _urls(path, LANGUAGES[path].format(text)) == expected


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("main.go", "postgres://", []),
        ("App.java", "jdbc:mysql://", []),
        ("app.py", "sqlite://", [("sqlite", "memory")]),
    ],
)
def test_what_begins_as_a_url_and_ends_there(path: str, text: str, expected: list[tuple[str, str]]) -> None:
    assert _urls(path, LANGUAGES[path].format(text)) == expected


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("app.py", 'db = connect(f"sqlite://{path}")\n'),
        ("app.js", "const db = connect(`sqlite://${path}`);\n"),
        ("app.rb", 'DB = Sequel.connect("sqlite://#{path}")\n'),
    ],
)
def test_what_begins_as_a_url_and_goes_on_with_a_variable(path: str, text: str) -> None:
    assert _urls(path, text) == [("sqlite", "")]


def _urls(path: str, text: str) -> list[tuple[str, str]]:
    """The schemes of the connection URLs in a source file, and what is said of each."""
    language = next(one for plugin in plugins() for one in plugin.languages if path.endswith(one.suffixes))
    source = Source(path, text.encode())
    found = language.facts(parse(source.data, language.grammar), source)
    return [(fact.name, fact.value) for fact in found if fact.kind == "url"]
