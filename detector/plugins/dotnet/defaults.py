"""Finds the defaults of properties of settings classes: ``Sqlite`` of ``DatabaseType.Sqlite``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detector.plugins.syntax import text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_CLASSES = ("Settings", "Options", "Config", "Configuration", "SettingsModel")
"""Endings of the names of settings classes."""


def default_of(property_: Node) -> str:
    """Return the string or enumeration member that a property of a settings class is initialised with, '' otherwise."""
    made = property_.child_by_field_name("value")
    listed = property_.parent
    holder = listed.parent if made is not None and listed is not None else None
    if made is None or holder is None or not text_of(holder.child_by_field_name("name")).endswith(_CLASSES):
        return ""
    if made.type == "string_literal":
        return text_of(made)[1:-1]
    return text_of(made.child_by_field_name("name")) if made.type == "member_access_expression" else ""
