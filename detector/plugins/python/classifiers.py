"""What a distribution says of itself by its classifiers (https://packaging.python.org/en/latest/specifications/core-metadata/)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

import msgspec

from detector.model import ComponentKind
from detector.rules.conventions import read


class _Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``rules/conventions/python.yml`` as it stands."""

    libraries: tuple[str, ...]


def kind_of(classifiers: Iterable[str]) -> ComponentKind | None:
    """``library`` where one of the classifiers says so, else None: the others tell nothing of the kind."""
    return "library" if any(listed.startswith(_conventions().libraries) for listed in classifiers) else None


@lru_cache(maxsize=1)
def _conventions() -> _Conventions:
    return read("python.yml", _Conventions)
