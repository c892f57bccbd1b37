"""Reads the YAML files of rules, and finds the lines of their values."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from detector.errors import RuleError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Strict(_Loader):  # type: ignore[misc]
    """A loader that rejects duplicate keys; other YAML loaders use the last one."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key.value}", key.start_mark)
            seen.add(key.value)
        return dict(super().construct_mapping(node, deep))


def parsed(path: Path) -> tuple[str, Any]:
    """Return the text of a file and its value. Raises RuleError if it is not YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        return text, yaml.load(text, Loader=_Strict)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise RuleError(f"not YAML: {problem}", path=str(path), line=mark.line + 1 if mark else 1) from error


def line_at(text: str, path: str, key: str | None = None) -> int:
    """Return the line of a msgspec path such as ``$.signals[2].call`` in the YAML text, or of ``key`` in the mapping
    there."""
    node: Any = yaml.compose(text)
    for part in path.replace("[", ".[").split(".")[1:]:
        if isinstance(node, yaml.SequenceNode) and part.startswith("["):
            number = part.strip("[]")
            node = node.value[int(number)] if number.isdigit() else node
        elif isinstance(node, yaml.MappingNode):
            node = next((v for k, v in node.value if k.value == part), node)
    if key and isinstance(node, yaml.MappingNode):
        node = next((k for k, _ in node.value if k.value == key), node)
    return node.start_mark.line + 1 if node is not None else 1


def line_naming(path: Path, *names: str) -> int:
    """Return the first line with a scalar (key, value or list item) that equals one of these names; 1 if there is
    none."""
    text, _ = parsed(path)
    for event in yaml.parse(text):
        if isinstance(event, yaml.ScalarEvent) and event.value in names and event.start_mark is not None:
            return event.start_mark.line + 1
    return 1
