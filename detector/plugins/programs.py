"""What ``rules/conventions/commands.yml`` knows of the programs that commands name."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Servers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What runs a program or serves files: ``modules``, those that are given a module of Python, and ``others``."""

    modules: frozenset[str]
    others: frozenset[str]


class Commands(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    programs: frozenset[str]
    verbs: frozenset[str]
    wrappers: frozenset[str]
    servers: Servers
    handing_over: tuple[str, ...]


@lru_cache(maxsize=1)
def commands() -> Commands:
    """The file, read once. Raises RuleError where it is wrong."""
    return read("commands.yml", Commands)


@lru_cache(maxsize=1)
def of_others() -> frozenset[str]:
    """The programs that are no repository's own: what runs another program, and what serves."""
    known = commands()
    return known.wrappers | known.servers.modules | known.servers.others
