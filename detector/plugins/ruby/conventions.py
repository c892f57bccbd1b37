"""What ``rules/conventions/ruby.yml`` knows of Ruby's frameworks and gems."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class RubyConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands.

    - ``stack``: how an application's configuration puts a class on the stack of Rack.
    - ``developers``: names of files beside the commands of a gem that are for its developers.
    - ``engines``: names of the files in which the library of a gem defines its engine.
    - ``mounted``: classes that such an engine derives from.
    - ``servers``: gems that serve an application to others.
    """

    stack: tuple[str, ...]
    developers: frozenset[str]
    engines: frozenset[str]
    mounted: frozenset[str]
    servers: frozenset[str]


conventions = conventions_of("ruby.yml", RubyConventions)
