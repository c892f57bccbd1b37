"""What ``rules/conventions/ruby.yml`` knows of Ruby's frameworks."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class RubyConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands. ``stack``: how an application's configuration puts a class on the stack of Rack."""

    stack: tuple[str, ...]


conventions = conventions_of("ruby.yml", RubyConventions)
