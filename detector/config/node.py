"""A node of a YAML tree that knows where in the text it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct, field

Kind = Literal["map", "list", "scalar"]
Plain = None | bool | str | tuple[str, str] | list["Plain"] | dict[str, "Plain"]

_TAG = "tag:yaml.org,2002:"


class Node(Struct, eq=False):
    """One node. ``start`` and ``end`` enclose its text, properties (``&anchor !tag``) included, trailing
    comments not.

    ``style`` is '' for plain, the quote for quoted, '|' or '>' for block scalars. ``flow`` says ``{}`` or
    ``[]``. An alias (``*name``) has its own place in the text and shows the content of ``target``.
    """

    kind: Kind
    tag: str
    start: int
    end: int
    text: str = ""
    style: str = ""
    flow: bool = False
    pairs: list[tuple[Node, Node]] = field(default_factory=list)
    elements: list[Node] = field(default_factory=list)
    target: Node | None = None
    size: int = 1
    depth: int = 1

    @property
    def real(self) -> Node:
        """The node itself, or what the alias stands for."""
        return self.target or self

    @property
    def null(self) -> bool:
        return self.real.tag == _TAG + "null"

    @property
    def empty(self) -> bool:
        """A null that is not even written."""
        return self.target is None and self.null and self.start == self.end

    def own(self, key: str) -> tuple[Node, Node] | None:
        """The pair of a key that stands in this mapping itself."""
        return next((p for p in self.real.pairs if p[0].text == key and p[0].kind == "scalar"), None)

    def get(self, key: str) -> Node | None:
        """The value of a key, also one that ``<<`` merges in."""
        pair = self.own(key)
        if pair:
            return pair[1]
        return next((found for base in self._merged() if (found := base.get(key))), None)

    def entry(self, part: str) -> tuple[Node, Node] | None:
        """A key of this mapping or a number of this list: the node to point at, and the value."""
        elements = self.real.elements
        if elements and part.isdecimal():
            return (elements[int(part)],) * 2 if int(part) < len(elements) else None
        value = self.get(part)
        return self.own(part) or (None if value is None else (value, value))

    def adopt(self, child: Node) -> None:
        """Count a child into size and depth."""
        self.size += child.size
        self.depth = max(self.depth, child.depth + 1)

    def _merged(self) -> Iterator[Node]:
        for key, value in self.real.pairs:
            if key.tag == _TAG + "merge":
                yield from value.real.elements if value.real.kind == "list" else [value]

    def plain(self) -> Plain:
        """The content without places, styles and comments. Aliases become copies."""
        node = self.real
        if node.kind == "map":
            named: dict[str, Plain] = {k.text: v.plain() for k, v in node.pairs if k.kind == "scalar"}
            rest = [pair for pair in node.pairs if pair[0].kind != "scalar"]
            return named | {f"?{number}": [k.plain(), v.plain()] for number, (k, v) in enumerate(rest)}
        if node.kind == "list":
            return [element.plain() for element in node.elements]
        short = node.tag.removeprefix(_TAG)
        if short == "null":
            return None
        if short == "bool":
            return node.text.lower() in ("true", "yes", "on")
        return node.text if short in ("str", "merge") else (short, node.text)
