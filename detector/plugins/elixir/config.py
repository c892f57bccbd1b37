"""Reads ``config/*.exs``: adapters, endpoints and the schemes of URLs, by environment.

Nothing is run; the default of a ``System.get_env`` is read. Source: https://hexdocs.pm/elixir/Config.html.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import msgspec

from detector.observations import Fact, Observation
from detector.plugins.api import Project, Source
from detector.plugins.connections import url_in_source
from detector.plugins.elixir.facts import LANGUAGE, adapter_fact
from detector.plugins.elixir.syntax import arguments, grammar, literal, pairs, target
from detector.plugins.parse import matches, parse
from detector.plugins.purposes import purpose_of_program
from detector.plugins.syntax import line_of, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

QUERY = '(call target: (identifier) @name (#eq? @name "config")) @config'


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the settings of one file.

    The purpose is the environment in the file's name (``dev.secret.exs`` is still development).
    """
    purpose = purpose_of_program(source.path)
    for found in matches(parse(source.data, grammar), grammar, QUERY):
        node = found["config"][0]
        if target(node) == "config":
            for fact in _settings(arguments(node), source.path):
                yield msgspec.structs.replace(fact, purpose=purpose)


def _settings(given: list[Node], path: str) -> Iterator[Fact]:
    if len(given) < 2:
        return
    settings = pairs(given[-1])
    owner = text_of(given[1]) if given[1].type == "alias" else ""
    if owner.rpartition(".")[2] == "Endpoint":
        yield Fact("setting", "phoenix.endpoint", path, line_of(given[1]), LANGUAGE, value=owner)
    adapter = settings.get("adapter")
    if adapter is not None and adapter.type == "alias":
        yield adapter_fact(text_of(adapter), path, line_of(adapter))
    for key in ("url", "database_url", "redis_url"):
        for node in walk(settings[key]) if key in settings else ():
            yield from url_in_source(literal(node), path, line_of(node), LANGUAGE, key)
