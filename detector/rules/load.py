"""Reads rule files and refuses what is wrong in them, with file, line and remedy."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
import yaml

from detector.errors import RuleError
from detector.rules.schema import SOURCE_KINDS, Technology, words


def read_folder(folder: Path) -> list[tuple[str, Technology]]:
    """Read every ``*.yml`` below a folder, except ``conventions/``.

    Returns (file relative to the folder, technology) in the order of the paths. Raises RuleError for the first
    wrong file.
    """
    paths = sorted(p for p in folder.rglob("*.yml") if "conventions" not in p.relative_to(folder).parts)
    shown = [path.relative_to(folder).as_posix() for path in paths]
    return [(name, read_file(path, name)) for path, name in zip(paths, shown, strict=True)]


def read_file(path: Path, shown: str) -> Technology:
    """Read one rule file. ``shown`` is how errors name it. Raises RuleError."""
    try:
        text = path.read_text(encoding="utf-8")
        data = yaml.load(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.MarkedYAMLError, UnicodeDecodeError) as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or str(error)
        raise RuleError(f"not YAML: {problem}", path=shown, line=mark.line + 1 if mark else 1) from error
    if isinstance(data, dict) and data.get("signals") is None:
        data.pop("signals", None)  # a list that is still empty
    try:
        technology = msgspec.convert(data, Technology)
    except msgspec.ValidationError as error:
        raise _explained(text, shown, error) from error
    for number, signal in enumerate(technology.signals):
        kinds = list(signal.kinds())
        if len(kinds) != 1:
            found = ", ".join(kinds) or "none"
            raise RuleError(
                f"signal {number + 1} must have exactly one kind, it has {found}",
                path=shown,
                line=_line_of(text, f"$.signals[{number}]"),
                remedy="give one of dependency, import, call, base, annotation, tag, setting, image, url, …",
            )
        if kinds[0] == "text" and signal.in_ is None:
            line = _line_of(text, f"$.signals[{number}]")
            raise RuleError("a text signal needs 'in', the files to search", path=shown, line=line)
    return technology


def read_conventions(folder: Path) -> dict[str, Any]:
    """The files of ``conventions/`` by name. Raises RuleError for the first that is not YAML."""
    found = {}
    for path in sorted(folder.glob("*.yml")):
        try:
            found[path.name] = yaml.load(path.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except yaml.YAMLError as error:
            raise RuleError(f"not YAML: {error}", path=f"conventions/{path.name}") from error
    return found


def check(technologies: Iterable[tuple[str, Technology]]) -> None:
    """Refuse duplicate ids and references to unknown technologies, across all rule files.

    ``technologies``: (file as shown, technology). Raises RuleError.
    """
    known: dict[str, str] = {}
    listed = list(technologies)
    for shown, technology in listed:
        if technology.key in known:
            other = known[technology.key]
            raise RuleError(f"duplicate id {technology.key}", path=shown, line=1, remedy=f"it stands in {other} too")
        known[technology.key] = shown
    for shown, technology in listed:
        own = [f"{technology.category}/{name}" for name in (*technology.supersedes, *technology.beside)]
        needs = [key for s in technology.signals for key in (*words(s.needs), *words(s.unless))]
        for key in (*own, *technology.implies, *needs):
            if key not in known:
                close = difflib.get_close_matches(key, known, 1)
                remedy = f"did you mean {close[0]}?" if close else "write it as category/id"
                raise RuleError(f"unknown technology {key}", path=shown, line=1, remedy=remedy)


def unproven(technology: Technology) -> list[int]:
    """Numbers (from 1) of the source signals that lack an example or a counterexample: refused in CI."""
    return [
        number
        for number, signal in enumerate(technology.signals, 1)
        if signal.kind in SOURCE_KINDS and not (signal.example and signal.counterexample)
    ]


def _explained(text: str, shown: str, error: msgspec.ValidationError) -> RuleError:
    message = str(error)
    path = message.rpartition("at `")[2].rstrip("`") if "at `" in message else "$"
    plain = message.partition(" - at `")[0]
    remedy = "see docs/guides/rules.md for the keys of a rule"
    if "unknown field" in plain:
        wrong = plain.rpartition("`")[0].rpartition("`")[2]
        allowed = [f.encode_name for f in msgspec.structs.fields(Technology)]
        if "signals" in path:
            from detector.rules.schema import Signal

            allowed = [f.encode_name for f in msgspec.structs.fields(Signal)]
        close = difflib.get_close_matches(wrong, allowed, 1)
        remedy = f"did you mean '{close[0]}'?" if close else f"known keys: {', '.join(allowed)}"
        return RuleError(f"unknown key '{wrong}'", path=shown, line=_line_of(text, path, wrong), remedy=remedy)
    return RuleError(plain, path=shown, line=_line_of(text, path), remedy=remedy)


def _line_of(text: str, path: str, key: str | None = None) -> int:
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
