"""HOCON (https://github.com/lightbend/config/blob/main/HOCON.md) of Play, Akka, Slick and Ktor, as flat keys.

Objects, dotted keys, ``=``, ``:`` and comments are supported; substitutions, includes and lists are ignored. Settings
of programs with another syntax in ``*.conf`` work too: quotes as in Python (Flask's ``from_pyfile``), unquoted URLs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.beginnings import holds_word
from detector.plugins.infra.flat import Entry
from detector.plugins.infra.spring import settings

_TOKEN = re.compile(
    r"#[^\n]*|(?<!:)//[^\n]*|\"\"\".*?\"\"\"|\"(?P<text>(?:\\.|[^\"\\\n])*)\"?|'(?P<single>[^'\n]*)'"
    r"|(?P<open>\{)|(?P<close>\})"
    r"|(?P<sub>\$\{[^}\n]*\}?)|(?P<set>\+?[=:])|(?P<end>[\n,])|(?P<word>(?:[^\s\"{}=:#,\[\]+$]|\+(?!=))+)",
    re.DOTALL,
)
MAX_KEYS = 20_000


def read_conf(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of ``*.conf`` of Play and similar frameworks, recognised by their words."""
    if not source.name.startswith("flyway") and holds_word(source.data, "conf"):
        yield from settings(list(entries(source.text)), source.path)


def entries(text: str) -> Iterator[Entry]:
    """Yield (dotted key, text, line) of the scalars."""
    stack: list[str] = []
    key, value, line, assigned, seen = "", "", 1, False, 0
    for token in _TOKEN.finditer(text.replace("\r\n", "\n")):
        kind = token.lastgroup
        if kind in ("text", "single", "word"):
            piece = token[kind]
            if assigned:
                value += piece
            else:
                key = f"{key}.{piece}" if key and not key.endswith(".") else key + piece
        elif kind == "set" and not assigned:
            assigned = True
        elif kind == "set":
            value += token[0]
        elif kind == "open":
            stack.append(key.strip("."))
            key, value, assigned = "", "", False
        elif kind in ("end", "close"):
            if assigned and value and seen < MAX_KEYS:
                seen += 1
                yield ".".join([part for part in stack if part] + [key]), value, line
            if kind == "close" and stack:
                stack.pop()
            key, value, assigned = "", "", False
        line += token[0].count("\n")
    if assigned and value:
        yield ".".join([part for part in stack if part] + [key]), value, line
