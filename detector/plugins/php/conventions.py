"""Reads ``rules/conventions/php.yml``: general facts about PHP frameworks (global aliases, settings, methods)."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import conventions_of


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What config files contain; the file explains each key."""

    files: frozenset[str]
    keys: frozenset[str]
    groups: frozenset[str]
    connection: frozenset[str]


class PhpConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, which explains each key.

    - ``aliases``: namespace → its classes that are also available in the global namespace.
    - ``choices``: variable that selects a group of settings → variable that contains the groups.
    """

    aliases: dict[str, list[str]]
    containers: frozenset[str]
    choices: dict[str, str]
    keys: frozenset[str]
    transient: frozenset[str]
    extensions: frozenset[str]
    entries: tuple[str, ...]
    included: frozenset[str]
    handed_out: tuple[str, ...]
    methods: frozenset[str]
    properties: frozenset[str]
    settings: Settings


conventions = conventions_of("php.yml", PhpConventions)


@lru_cache(maxsize=4096)
def alias_scopes(name: str) -> tuple[str, ...]:
    """Return the namespaces that a class in the global namespace may be an alias from."""
    return tuple(space for space, classes in conventions().aliases.items() if name in classes)


def key_of(name: str) -> str:
    """Return the word that a file must contain to use the name of a rule.

    1. For a class that may be an alias, the name without its namespace.
    2. For a variable or property, its first part.
    3. Otherwise the class or the method, whichever is longer; the method of an unknown receiver.

    The vendor's namespace is a poor key: it is the same for everything in a framework, so files with a rarer use of it
    might not be parsed when many other files use the framework.
    """
    for space in conventions().aliases:
        if name.startswith(space):
            return name[len(space) :]
    if name.startswith("$"):
        return name.replace("->", ".").replace("$this", "").strip("$.").partition(".")[0]
    path, _, method = name.strip(".\\").replace(".", "::").partition("::")
    return max(path.strip(":\\").rpartition("\\")[2], method.rpartition("::")[2], key=len)
