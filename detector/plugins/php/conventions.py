"""What ``rules/conventions/php.yml`` knows of PHP's frameworks: global aliases, keys of settings, methods."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Settings(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What config files tell; the file explains each key."""

    files: frozenset[str]
    keys: frozenset[str]
    groups: frozenset[str]
    connection: frozenset[str]
    symfony: tuple[str, ...]
    drivers: frozenset[str]


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``aliases``: name space → classes that are bound in the global one; ``choices``: the
    variable that chooses a group → the one that holds the groups."""

    aliases: dict[str, list[str]]
    containers: frozenset[str]
    choices: dict[str, str]
    keys: frozenset[str]
    extensions: frozenset[str]
    methods: frozenset[str]
    properties: frozenset[str]
    settings: Settings


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("php.yml", Conventions)


@lru_cache(maxsize=4096)
def alias_scopes(name: str) -> tuple[str, ...]:
    """The name spaces that a class of the global name space may come from by an alias."""
    return tuple(space for space, classes in conventions().aliases.items() if name in classes)


def key_of(name: str) -> str:
    """The word a file must contain to use a name of a rule: the class or the method, whichever is longer; for a class
    that may be bound by an alias, the class with its method; for a method of an unknown receiver, the method. A
    vendor's name space would be the same word for all that a framework does: what comes in a few files only would no
    longer be read where many others show the framework."""
    for space in conventions().aliases:
        if name.startswith(space):
            return name[len(space) :]
    if name.startswith("$"):
        return name.replace("->", ".").replace("$this", "").strip("$.").partition(".")[0]
    path, _, method = name.strip(".\\").replace(".", "::").partition("::")
    return max(path.strip(":\\").rpartition("\\")[2], method.rpartition("::")[2], key=len)
