"""Validates the structure of a config file."""

from __future__ import annotations

from detector.choices import MODES
from detector.config.document import Document
from detector.config.node import Node
from detector.model import FIELDS

DEPTHS = ("deep", "manifests")
DETECTED = tuple(field.path for field in FIELDS)
COMPONENTS = "components"

_OTHER_SECTIONS = ("frontend.", "testing.", "deployment.")


def validate(document: Document) -> None:
    """Check the parts of a config that the detector uses; the rest belongs to the user.

    Raises:
        ConfigError: with path, line and remedy.
    """
    root = document.root
    if root is None or root.null:
        return
    _kind(document, root, "the file", "map")
    stack = _child(document, root, "techStack", "map")
    if stack is not None:
        _choice(document, stack, "mode", MODES)
        _sections(document, stack)
        _auto_detect(document, stack)
        _components(document, stack)
    constraints = _child(document, root, "constraints", "map")
    if constraints is not None:
        _entries(document, constraints, "allowedPackages", "scalar")
        _entries(document, constraints, "forbiddenPackages", "scalar")
        _flag(document, constraints, "versionPinning")


def _components(document: Document, stack: Node) -> None:
    lines: dict[str, int] = {}
    for entry in _entries(document, stack, COMPONENTS, "map"):
        path = _child(document, entry, "path", "scalar")
        if path is None:
            raise document.error("a component has no path", entry, "name its folder: path: services/api")
        name = normal(path.real.text)
        if name in lines:
            raise document.error(f"components lists {name} twice, first in line {lines[name]}", path, "keep one")
        lines[name] = document.line(path.start)
        _child(document, entry, "kind", "scalar")
        _sections(document, entry)


def normal(path: str) -> str:
    """Return a folder as in the report: ``./services/api/`` is ``services/api``, the root is ``.``."""
    return path.removeprefix("./").rstrip("/") or "."


def _sections(document: Document, node: Node) -> None:
    for name in ("backend", "database"):
        section = _child(document, node, name, "map")
        for field in FIELDS:
            if section is not None and field.section == name:
                _child(document, section, field.key, "scalar")


def _auto_detect(document: Document, stack: Node) -> None:
    auto = _child(document, stack, "autoDetect", "map")
    if auto is None:
        return
    _flag(document, auto, "enabled")
    _choice(document, auto, "scanDepth", DEPTHS)
    _entries(document, auto, "exclude", "scalar")
    for pin in _entries(document, auto, "pinned", "scalar"):
        name = pin.real.text
        if name not in (*DETECTED, COMPONENTS) and not name.startswith(_OTHER_SECTIONS):
            raise document.error(
                f"pinned names {name!r}, which is no field",
                pin,
                f"use one of {', '.join((*DETECTED, COMPONENTS))}",
            )


def _child(document: Document, node: Node, key: str, kind: str) -> Node | None:
    child = node.get(key)
    if child is None or child.null:
        return None
    _kind(document, child, key, kind)
    return child


def _entries(document: Document, node: Node, key: str, kind: str) -> list[Node]:
    child = _child(document, node, key, "list")
    for element in child.real.elements if child else []:
        _kind(document, element, f"an entry of {key}", kind)
        if element.null:
            raise document.error(f"an entry of {key} is empty", element, "remove it")
    return child.real.elements if child else []


def _flag(document: Document, node: Node, key: str) -> None:
    child = _child(document, node, key, "scalar")
    if child is not None and not isinstance(child.plain(), bool):
        raise document.error(f"{key} is {child.real.text!r}, not true or false", child, "write true or false")


def _choice(document: Document, node: Node, key: str, choices: tuple[str, ...]) -> None:
    child = _child(document, node, key, "scalar")
    if child is not None and child.real.text not in choices:
        raise document.error(f"{key} is {child.real.text!r}", child, f"use one of {', '.join(choices)}")


_NAMES = {"map": "a map (key: value)", "list": "a list (- entry)", "scalar": "a single value"}


def _kind(document: Document, node: Node, name: str, kind: str) -> None:
    if node.kind != kind:
        raise document.error(
            f"{name} holds {_NAMES[node.kind]} where {_NAMES[kind]} belongs", node, f"write {_NAMES[kind]}"
        )
