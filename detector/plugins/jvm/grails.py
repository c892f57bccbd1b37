"""Settings of Grails in Groovy: ``grails-app/conf/application.groovy``, before Grails 3 ``DataSource.groovy`` and ``Config.groovy``.

Blocks and dotted keys as ConfigSlurper reads them (https://docs.groovy-lang.org/latest/html/gapi/groovy/util/ConfigSlurper.html);
what is computed has no value here. Scripts are never run.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.model import Observation
from detector.plugins.api import Project, Source
from detector.plugins.infra.flat import Entry
from detector.plugins.infra.spring import settings
from detector.plugins.jvm.script import Statement, Token, statements

MAX_DEPTH = 20


def read_config(source: Source, _: Project) -> Iterator[Observation]:
    """The facts of the settings."""
    yield from settings(list(_entries(statements(source), ())), source.path)


def _entries(listed: list[Statement], above: tuple[str, ...]) -> Iterator[Entry]:
    """(dotted key, text, line) of what is set to a text, a number or a name."""
    for statement in listed:
        words = [token.text for token in statement.tokens]
        if statement.block is not None and "=" not in words and "(" not in words and len(above) < MAX_DEPTH:
            yield from _entries(statement.block, (*above, *_key(statement.tokens)))
        elif "=" in words and (at := words.index("=")) and len(words) == at + 2:
            value = statement.tokens[at + 1]
            yield ".".join((*above, *_key(statement.tokens[:at]))), value.text, value.line


def _key(tokens: list[Token]) -> Iterator[str]:
    return (token.text for token in tokens if token.text != ".")
