"""What ``rules/conventions/rust.yml`` knows of Rust's standard library and of crates beside those of the rules."""

from __future__ import annotations

import msgspec

from detector.rules.conventions import conventions_of


class RustConventions(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    defaults: frozenset[str]
    options: frozenset[str]
    quoted: frozenset[str]
    derived: frozenset[str]


conventions = conventions_of("rust.yml", RustConventions)
