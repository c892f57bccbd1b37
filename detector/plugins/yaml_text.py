"""Reads the scalars of a YAML stream with the keys that lead to them, within limits and without building objects.

libyaml's parser returns events one by one; its composer would recurse for each level of nesting and end the process for
a file with ten thousand levels. So the tree is built here, within the limits.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from detector.errors import Unreadable
from detector.limits import check_time, current

Leaf = tuple[tuple[str, ...], str, int]
"""A scalar of a YAML document: the keys that lead to it (list positions as numbers), its text, its line."""


_BRACKETS = 200
"""Maximum number of opening brackets in text that libyaml cannot parse, since its nesting cannot be determined then."""


class _Node(NamedTuple):
    """A scalar (``text``), a list or a mapping (``children``: keys and values in turn)."""

    line: int
    text: str | None
    children: list[_Node]
    mapping: bool = False


def yaml_leaves(text: str) -> Iterator[Leaf]:
    """Yield the scalars of all documents of a YAML stream, with aliases and merge keys resolved and custom tags
    ignored.

    Values and depth are limited, so an alias bomb raises Unreadable. For a stream with a syntax error, what precedes
    the error is yielded before Unreadable is raised.
    """
    import yaml

    budget = [current().expansion]
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    document = _Document()
    try:
        while loader.check_event():
            if document.add(loader.get_event()):
                yield from _leaves(document.root, (), budget)
                document = _Document()
    except yaml.MarkedYAMLError as error:
        yield from _leaves(document.root, (), budget)
        mark = error.problem_mark
        raise Unreadable(
            "not YAML", mark.line + 1 if mark else 0
        ) from error  # the parser's message may quote a password
    except (yaml.YAMLError, ValueError) as error:
        raise Unreadable("not YAML") from error
    finally:
        loader.dispose()


def too_deep(text: str) -> bool:
    """Return whether YAML is nested deeper than the limit. Call it before a parser that recurses for each level."""
    import yaml

    loader, depth = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text), 0
    try:
        while loader.check_event():
            kind = type(loader.get_event()).__name__
            depth += kind in ("SequenceStartEvent", "MappingStartEvent")
            depth -= kind in ("SequenceEndEvent", "MappingEndEvent")
            if depth > current().nesting:
                return True
    except (yaml.YAMLError, ValueError) as error:  # the reader of the text reports other errors
        unread = "maximum nesting depth" in str(error)  # libyaml looks ahead, so it ends before it gives any event
        return unread or text.count("{") + text.count("[") > _BRACKETS
    finally:
        loader.dispose()
    return False


class _Document:
    """Builds the tree of one document from events."""

    def __init__(self) -> None:
        self.root: _Node | None = None
        self._open: list[_Node] = []
        self._anchors: dict[str, _Node] = {}
        self._left = current().expansion

    def add(self, event: Any) -> bool:
        """Process one event; return True if it ends the document. Raises Unreadable if a limit is exceeded."""
        kind = type(event).__name__
        if kind == "ScalarEvent":
            self._put(event, _Node(_line(event), event.value, []))
        elif kind in ("SequenceStartEvent", "MappingStartEvent"):
            node = _Node(_line(event), None, [], kind == "MappingStartEvent")
            self._put(event, node)
            self._open.append(node)
            if len(self._open) > current().nesting:
                raise Unreadable(f"nested deeper than {current().nesting} levels", node.line)
        elif kind in ("SequenceEndEvent", "MappingEndEvent"):
            self._open.pop()
        elif kind == "AliasEvent":
            if event.anchor not in self._anchors:
                raise Unreadable("not YAML: an alias of nothing that stands before it", _line(event))
            self._put(None, self._anchors[event.anchor])
        return kind == "DocumentEndEvent"

    def _put(self, event: Any, node: _Node) -> None:
        self._left -= 1
        if self._left < 0:
            raise Unreadable(f"over {current().expansion} values", node.line)
        if self._left % 256 == 0:
            check_time()
        if event is not None and event.anchor:
            self._anchors[event.anchor] = node
        if self._open:
            self._open[-1].children.append(node)
        else:
            self.root = node


def _leaves(node: _Node | None, path: tuple[str, ...], budget: list[int], depth: int = 0) -> Iterator[Leaf]:
    if node is None:
        return
    budget[0] -= 1
    if budget[0] < 0 or depth > current().nesting:
        bounds = current()
        raise Unreadable(f"over {bounds.expansion} values or {bounds.nesting} levels, aliases expanded", node.line)
    if node.text is not None:
        yield path, node.text, node.line
    elif not node.mapping:
        for number, child in enumerate(node.children):
            yield from _leaves(child, (*path, str(number)), budget, depth + 1)
    else:
        for key, child in zip(node.children[::2], node.children[1::2], strict=False):
            name = key.text if key.text is not None else "?"
            yield from _leaves(child, path if name == "<<" else (*path, name), budget, depth + 1)


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1
