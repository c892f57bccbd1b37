"""Reads settings of Grails in Groovy.

The files are ``grails-app/conf/application.groovy`` and, before Grails 3, ``DataSource.groovy`` and ``Config.groovy``.
They contain blocks and dotted keys for ConfigSlurper
(https://docs.groovy-lang.org/latest/html/gapi/groovy/util/ConfigSlurper.html). Computed values are ignored. Scripts are
never run.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.flat import Entry
from detector.plugins.infra.spring import settings
from detector.plugins.jvm.script import Statement, Token, statements

MAX_DEPTH = 20
"""Maximum depth of nested blocks that are read."""


def read_config(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the facts of the settings."""
    yield from settings(list(_entries(statements(source), ())), source.path)


def _entries(listed: list[Statement], above: tuple[str, ...]) -> Iterator[Entry]:
    """Yield (dotted key, text, line) for each key that is set to a text, a number or a name."""
    for statement in listed:
        words = [token.text for token in statement.tokens]
        if statement.block is not None and "=" not in words and "(" not in words and len(above) < MAX_DEPTH:
            yield from _entries(statement.block, (*above, *_key(statement.tokens)))
        elif "=" in words and (at := words.index("=")) and len(words) == at + 2:
            value = statement.tokens[at + 1]
            yield ".".join((*above, *_key(statement.tokens[:at]))), value.text, value.line


def _key(tokens: list[Token]) -> Iterator[str]:
    return (token.text for token in tokens if token.text != ".")
