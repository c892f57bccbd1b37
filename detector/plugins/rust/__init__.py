"""Rust: Cargo manifests and lock files, source facts."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.later import within


def key_of(name: str) -> str:
    """The word a file must contain to use a name of a rule: the crate, or the method of an unknown receiver."""
    return name.strip(".").partition("::")[0].rstrip("!")


at = within(__name__)
PLUGIN = Plugin(
    name="rust",
    readers=(
        FileReader(("Cargo.toml",), at("manifests.read")),
        FileReader(("Cargo.lock",), at("lock.read")),
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
