"""What ``rules/conventions/tools.yml`` knows of what templates of agents name."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read
from detector.rules.names import normal

Spoken = dict[str, tuple[str, ...]]
"""Names, each with the languages whose programs use it: () for any."""


class Tools(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``kinds``: tools beside the eight fields that templates name as examples, by kind; ``native``:
    technologies that the vocabulary gives to no language, by id."""

    kinds: dict[str, Spoken]
    native: Spoken


@lru_cache(maxsize=1)
def tools() -> Tools:
    """The file, read once, the names of tools in normal form. Raises RuleError where it is wrong."""
    found = read("tools.yml", Tools)
    kinds = {kind: {normal(name): spoken for name, spoken in listed.items()} for kind, listed in found.kinds.items()}
    return msgspec.structs.replace(found, kinds=kinds)
