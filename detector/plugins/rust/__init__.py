"""Rust: Cargo manifests and lock files, source facts."""

from __future__ import annotations

from detector.later import within
from detector.plugins.api import FileReader, Language, Plugin


def key_of(name: str) -> str:
    """The word a file must contain to use a name of a rule: its type (``FromRow``), its macro (``migrate!``), else the
    crate; the method of an unknown receiver. The crate would be the same word for all that it offers: what comes in a
    few files only would no longer be read where many others show the crate."""
    parts = [part for part in name.strip(".").split("::") if part and part != "*"]
    types = [part for part in parts[1:] if part[0].isupper() and len(part) > _SHORT]
    if types:
        return types[-1]
    last = parts[-1] if parts else ""
    return last if last.endswith("!") and len(last) > _SHORT else parts[0].rstrip("!") if parts else ""


_SHORT = 6
"""Words of this length and below (``Pool``, ``App``, ``get!``) are in files of every kind."""


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
