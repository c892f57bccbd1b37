"""Settings of any program in TOML, JSON and INI: Rocket.toml, config/default.json, app.ini and similar files.

Their names indicate no framework. So only connections and settings in a namespace of databases and caches become facts,
and a file is parsed only if it contains a word of such a setting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.beginnings import holds_word, may_tell
from detector.plugins.formats import Lines, load_toml
from detector.plugins.infra.flat import Entry, ini, json_leaves
from detector.plugins.infra.spring import settings

_ELSEWHERE = re.compile(
    r"(^|/)(alembic[^/]*\.ini|setup\.cfg|config/config\.json|database\.json|supabase/config\.toml|[^/]*\.schema\.json|\.?cargo/config\.toml)$"
)


def _telling(source: Source) -> bool:
    if len(source.data) >= 200_000 or _ELSEWHERE.search(source.path):
        return False
    return may_tell(source.data) or holds_word(source.data, "plain")


def read_toml(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of a TOML file, with tables as dotted keys."""
    if _telling(source):
        data, lines = load_toml(source)
        yield from settings(list(_flat(data, "", lines, [1])), source.path)


def _flat(value: Any, key: str, lines: Lines, at: list[int]) -> Iterator[Entry]:
    if isinstance(value, dict):
        for name, child in value.items():
            at[0] = lines.of(name, after=at[0] - 1)
            yield from _flat(child, f"{key}.{name}" if key else name, lines, at)
    elif isinstance(value, list):
        for child in value:
            yield from _flat(child, key, lines, at)
    elif isinstance(value, (str, int)):
        yield key, str(value), at[0]


def read_json(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of a JSON file; comments are allowed."""
    if _telling(source):
        leaves = json_leaves(source)
        entries = [(".".join(k for k in path if not k.isdigit()), text, line) for path, text, line in leaves]
        yield from settings(entries, source.path)


def read_ini(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of an INI file as ``section.key``."""
    if _telling(source):
        yield from settings(list(ini(source.text)), source.path)
