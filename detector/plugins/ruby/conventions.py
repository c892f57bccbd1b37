"""What ``rules/conventions/ruby.yml`` knows of Ruby's frameworks."""

from __future__ import annotations

from functools import lru_cache

import msgspec

from detector.rules.conventions import read


class Conventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``stack``: how an application's configuration puts a class on the stack of Rack."""

    stack: tuple[str, ...]


@lru_cache(maxsize=1)
def conventions() -> Conventions:
    """The conventions, read once. Raises RuleError where the file is wrong."""
    return read("ruby.yml", Conventions)
