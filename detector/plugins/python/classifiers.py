"""Reads what the classifiers of a distribution declare about its kind.

Source: https://packaging.python.org/en/latest/specifications/core-metadata/.
"""

from __future__ import annotations

from collections.abc import Iterable

from detector.model import ComponentKind
from detector.plugins.python.conventions import conventions


def kind_of(classifiers: Iterable[str]) -> ComponentKind | None:
    """Return ``library`` if one of the classifiers declares it, None otherwise: the others do not define the kind."""
    return "library" if any(listed.startswith(conventions().libraries) for listed in classifiers) else None
