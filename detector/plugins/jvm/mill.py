"""Reads Mill's ``build.sc`` and ``build.mill``: ``ivy"group::artifact:version"`` and ``mvn"…"``.

Source: https://mill-build.org/mill/fundamentals/library-deps.html.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.jvm import coordinates, scala
from detector.plugins.parse import matches, parse
from detector.plugins.syntax import around, line_of, text_of

_QUERY = "(interpolated_string_expression) @text"


def read(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the dependencies of a Mill build.

    Those inside an object whose name ends with ``test`` or ``tests`` have the scope ``test``.
    """
    yield Package(coordinates.ECOSYSTEM, source.folder.rpartition("/")[2], source.path, source.folder)
    for found in matches(parse(source.data, scala.grammar), scala.grammar, _QUERY):
        node = found["text"][0]
        if text_of(node.child_by_field_name("interpolator")) not in ("ivy", "mvn"):
            continue
        written = text_of(node.named_children[-1]).strip('"').replace(":::", ":").replace("::", ":")
        parts = coordinates.parse(written)
        objects = (text_of(n.child_by_field_name("name")) for n in around(node) if n.type == "object_definition")
        test = any(name.lower().endswith(("test", "tests")) for name in objects)
        made = (
            coordinates.dependency(*parts, source.path, line_of(node), "test" if test else "runtime") if parts else None
        )
        if made is not None:
            yield made
