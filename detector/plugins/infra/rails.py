"""Rails' YAML with embedded ERB: database.yml, cable.yml, cache.yml, mongoid.yml, neo4j.yml and their samples.

The ERB is not run: an expression is replaced by its last literal (``ENV.fetch("ADAPTER", "postgresql")``), statements
are removed. The first key is the environment, which sets the purpose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.values import Place, plain, setting_fact
from detector.plugins.purposes import purpose_of_words
from detector.plugins.yaml_text import yaml_leaves

_TELLING = {"adapter", "url", "uri", "host", "hosts"}
_STATEMENT = re.compile(r"<%(?![=%]).*?(?:%>|\Z)", re.DOTALL)
_EXPRESSION = re.compile(r"<%=.*?(?:%>|\Z)", re.DOTALL)
_QUOTED = re.compile(r"\"([^\"]*)\"|'([^']*)'")


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings as ``rails.<file>.<key>``, without the environment and the name of the database
    (``primary``)."""
    tool = source.name.partition(".")[0].replace("_", "-")
    for path, value, line in yaml_leaves(without_erb(source.text)):
        keys = [part for part in path if not part.isdigit()]
        if keys:
            place = Place(source.path, purpose_of_words(keys[0]), keys[1] if len(keys) > 2 else "")
            for fact in setting_fact(f"rails.{tool}.{keys[-1]}", plain(value), line, place, f".{keys[-1]}"):
                if fact.value or keys[-1] in _TELLING:
                    yield fact


def without_erb(text: str) -> str:
    """Return YAML with the same lines, in which expressions are replaced by their default and statements by nothing."""
    text = _STATEMENT.sub(lambda m: "\n" * m[0].count("\n"), text)
    return _EXPRESSION.sub(_literal, text)


def _literal(found: re.Match[str]) -> str:
    literals = [a or b for a, b in _QUOTED.findall(found[0])]
    last = literals[-1] if len(literals) > 1 else ""
    return (re.sub(r"[^\w.:/@?=+-]", "", last) or "erb") + "\n" * found[0].count("\n")
