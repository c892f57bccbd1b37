"""Reads ``rules/conventions/jvm.yml``: general facts about JVM frameworks."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class JvmConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file.

    - ``clients``: annotations that mark an interface as the client of another service.
    - ``starters``: files that register a module's auto-configurations in applications → the word the file must contain.
    - ``loaded``: the same of files by which a program of others loads a module into itself.
    - ``tests``: where a module has the source of a class of its tests; ``{}`` stands for the class.
    - ``passing``: annotations that pass the check on to what the value's class declares. ``plain``: types whose classes
      declare nothing to check.
    """

    clients: frozenset[str]
    starters: dict[str, str]
    loaded: dict[str, str]
    tests: tuple[str, ...]
    passing: frozenset[str]
    plain: frozenset[str]


conventions = conventions_of("jvm.yml", JvmConventions)
