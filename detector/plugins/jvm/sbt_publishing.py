"""Whether a project of an sbt build is published, and whether applications bring along what it stands on.

Sources: https://www.scala-sbt.org/1.x/docs/Publishing.html, https://www.scala-sbt.org/1.x/docs/Using-Sonatype.html.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from detector.plugins.jvm.builds import builds
from detector.plugins.syntax import around, text_of, walk

if TYPE_CHECKING:
    from tree_sitter import Node

_DEFINITIONS = ("val_definition", "function_definition")
_PROVIDED = ('"provided"', "Provided")


class Publishing:
    """What the settings of one project say.

    - ``published``: it has what Maven Central asks for, of its own or for the whole build, and is not withheld.
    - ``withheld``: it is not published.
    - ``hosted``: it is compiled with a framework that only the application which takes it in brings along.
    """

    def __init__(self, definition: Node | None, named: Mapping[str, Node], of_build: Iterable[Node]) -> None:
        own = list(_settings(definition, named)) if definition is not None else []
        self.withheld = any(map(_withholds, own))
        self.published = not self.withheld and any(map(_publishes, (*own, *of_build)))
        self.hosted = any(map(_takes_host, own))


def of_build(found: Iterable[Mapping[str, list[Node]]]) -> list[Node]:
    """Return the settings outside of all definitions, which hold for the whole build."""
    infixes = (node for captures in found for node in captures.get("infix", ()))
    return [node for node in infixes if not any(outer.type in _DEFINITIONS for outer in around(node))]


def _settings(definition: Node, named: Mapping[str, Node]) -> Iterator[Node]:
    """Yield the settings in a definition and in the values and functions of the build that it names."""
    order, seen = [definition], set[str]()
    for current in order:
        for node in walk(current):
            if node.type == "infix_expression":
                yield node
            elif node.type == "identifier" and (name := text_of(node)) in named and name not in seen:
                seen.add(name)
                order.append(named[name])


def _sides(node: Node) -> tuple[str, str, str]:
    """Return left side, operator and right side of ``key := value``, without spaces that say nothing."""
    left, operator, right = (text_of(node.child_by_field_name(name)) for name in ("left", "operator", "right"))
    return " ".join(left.split()), operator, "".join(right.split())


def _withholds(node: Node) -> bool:
    left, operator, right = _sides(node)
    return operator == ":=" and right in builds().sbt.withheld.get(left, ())


def _publishes(node: Node) -> bool:
    left, operator, _ = _sides(node)
    return operator in (":=", "+=", "++=") and left.rpartition("/")[2].strip() in builds().sbt.published


def _takes_host(node: Node) -> bool:
    """Return whether a node is ``"group" %% "artifact" % "1.0" % Provided`` of a framework that is a host."""
    _, operator, right = _sides(node)
    if operator != "%" or right not in _PROVIDED:
        return False
    left = node.child_by_field_name("left")
    texts = [text_of(word).strip('"') for word in walk(left) if word.type == "string"] if left is not None else []
    return "/".join(texts[:2]) in builds().sbt.hosts
