"""The data of ``rules/conventions/tools.yml``: tools that agent templates name."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read
from detector.rules.names import normal

Spoken = dict[str, tuple[str, ...]]
"""Names, each with the languages whose programs use it; () for any."""


class Tools(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file.

    ``kinds``: tools outside of the eight fields that templates name as examples, by kind. ``native``: languages of
    technologies for which the rules declare none, by id.
    """

    kinds: dict[str, Spoken]
    native: Spoken


@lru_cache(maxsize=1)
def tools() -> Tools:
    """Return the content of the file, read once, with the names of tools in normalised form. Raises RuleError if it is
    invalid."""
    found = read("tools.yml", Tools)
    kinds = {kind: {normal(name): spoken for name, spoken in listed.items()} for kind, listed in found.kinds.items()}
    return msgspec.structs.replace(found, kinds=kinds)
