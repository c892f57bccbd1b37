"""Rust plugin: reads Cargo manifests and lock files, and extracts facts from Rust source."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin


def key_of(name: str) -> str:
    """Return the word that a file must contain to use the name of a rule.

    1. The last type of the path, if it is long enough (``FromRow``).
    2. Otherwise the macro, if it is long enough (``migrate!``).
    3. Otherwise the crate, or the method of an unknown receiver.
    The crate alone is a poor key: it is the same for everything that the crate offers, so files with a rarer use of it
    might not be parsed when many other files use the crate.
    """
    parts = [part for part in name.strip(".").split("::") if part and part != "*"]
    types = [part for part in parts[1:] if part[0].isupper() and len(part) > _SHORT]
    if types:
        return types[-1]
    last = parts[-1] if parts else ""
    return last if last.endswith("!") and len(last) > _SHORT else parts[0].rstrip("!") if parts else ""


_SHORT = 6
"""Words of at most this length (``Pool``, ``App``, ``get!``) are too common to be keys."""


at = within(__name__)
PLUGIN = Plugin(
    name="rust",
    readers=(
        FileReader(("Cargo.toml",), at("manifests.read")),
        FileReader(("Cargo.lock",), at("lock.read"), lock=True),
    ),
    languages=(
        Language(
            "rust",
            (".rs",),
            at("facts.grammar"),
            at("facts.read"),
            key_of=key_of,
        ),
    ),
)  # fmt: skip
