"""The YAML files of rules: what they say, and on which line they say it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from detector.errors import RuleError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class _Strict(_Loader):  # type: ignore[misc]
    """A loader that refuses a key that stands twice, where YAML loaders take the last."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key in (key for key, _ in node.value if isinstance(key, yaml.ScalarNode)):
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"duplicate key {key.value}", key.start_mark)
            seen.add(key.value)
        return dict(super().construct_mapping(node, deep))


def parsed(path: Path) -> tuple[str, Any]:
    """The text of a file and what it says. Raises RuleError where it is no YAML."""
    try:
        text = path.read_text(encoding="utf-8")
        return text, yaml.load(text, Loader=_Strict)
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise RuleError(f"not YAML: {problem}", path=str(path), line=mark.line + 1 if mark else 1) from error


def line_at(text: str, path: str, key: str | None = None) -> int:
    """The line of a msgspec path such as ``$.signals[2].call`` in the YAML text."""
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
    """The first line of a file on which one of these names stands alone, as a key, a value or one of a list."""
    text, _ = parsed(path)
    for event in yaml.parse(text):
        if isinstance(event, yaml.ScalarEvent) and event.value in names and event.start_mark is not None:
            return event.start_mark.line + 1
    return 1
