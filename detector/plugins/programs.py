"""The programs that commands run, from ``rules/conventions/commands.yml``."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import conventions_of


class Servers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Programs that run another program or serve files. ``modules``: those whose argument is a Python module;
    ``others``: the rest."""

    modules: frozenset[str]
    others: frozenset[str]


class Commands(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, which explains each key."""

    programs: frozenset[str]
    verbs: frozenset[str]
    wrappers: frozenset[str]
    servers: Servers
    handing_over: tuple[str, ...]
    installers: tuple[str, ...]
    manifests: frozenset[str]


commands = conventions_of("commands.yml", Commands)


@lru_cache(maxsize=1)
def of_others() -> frozenset[str]:
    """Return the programs that belong to no repository: those that run another program, and servers."""
    known = commands()
    return known.wrappers | known.servers.modules | known.servers.others
