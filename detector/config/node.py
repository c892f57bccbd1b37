"""A node of a YAML tree with its position in the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct, field

Kind = Literal["map", "list", "scalar"]
Plain = None | bool | str | tuple[str, str] | list["Plain"] | dict[str, "Plain"]

_TAG = "tag:yaml.org,2002:"


class Node(Struct, eq=False):
    """One node.

    - ``start``, ``end``: the range of its text, with properties (``&anchor !tag``), without trailing comments.
    - ``style``: '' for plain, the quote for quoted, '|' or '>' for block scalars.
    - ``flow``: whether it is written as ``{}`` or ``[]``.
    - ``target``: for an alias (``*name``), the node with its content. The alias has its own position.
    - ``size``, ``depth``: number of nodes and of levels, aliases expanded.
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
        """The node itself, or the target of an alias."""
        return self.target or self

    @property
    def null(self) -> bool:
        return self.real.tag == _TAG + "null"

    @property
    def empty(self) -> bool:
        """Whether it is a null value that is not written."""
        return self.target is None and self.null and self.start == self.end

    def own(self, key: str) -> tuple[Node, Node] | None:
        """Return the pair of a key in this mapping itself, without merged ones."""
        return next((p for p in self.real.pairs if p[0].text == key and p[0].kind == "scalar"), None)

    def get(self, key: str) -> Node | None:
        """Return the value of a key, including those merged in with ``<<``."""
        pair = self.own(key)
        if pair:
            return pair[1]
        return next((found for base in self._merged() if (found := base.get(key))), None)

    def entry(self, part: str) -> tuple[Node, Node] | None:
        """Return the entry for a key of this mapping or an index of this list: the node to point at, and the value."""
        elements = self.real.elements
        if elements and part.isdecimal():
            return (elements[int(part)],) * 2 if int(part) < len(elements) else None
        value = self.get(part)
        return self.own(part) or (None if value is None else (value, value))

    def adopt(self, child: Node) -> None:
        """Add a child to size and depth."""
        self.size += child.size
        self.depth = max(self.depth, child.depth + 1)

    def _merged(self) -> Iterator[Node]:
        for key, value in self.real.pairs:
            if key.tag == _TAG + "merge":
                yield from value.real.elements if value.real.kind == "list" else [value]

    def plain(self) -> Plain:
        """Return the content without positions, styles and comments. Aliases become copies."""
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
