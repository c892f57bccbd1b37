"""What a distribution says of itself by its classifiers (https://packaging.python.org/en/latest/specifications/core-metadata/)."""

from __future__ import annotations

from collections.abc import Iterable

from detector.model import ComponentKind
from detector.plugins.python.conventions import conventions


def kind_of(classifiers: Iterable[str]) -> ComponentKind | None:
    """``library`` where one of the classifiers says so, else None: the others tell nothing of the kind."""
    return "library" if any(listed.startswith(conventions().libraries) for listed in classifiers) else None
