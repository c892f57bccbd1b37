"""Rust: Cargo manifests and lock files, source facts."""

from __future__ import annotations

from detector.plugins.api import FileReader, Language, Plugin
from detector.plugins.rust import facts, lock, manifests


def key_of(name: str) -> str:
    """The word a file must contain to use a name of a rule: the crate, or the method of an unknown receiver."""
    return name.strip(".").partition("::")[0].rstrip("!")


PLUGIN = Plugin(
    name="rust",
    readers=(
        FileReader(("Cargo.toml",), manifests.read),
        FileReader(("Cargo.lock",), lock.read),
    ),
    languages=(Language("rust", (".rs",), facts.grammar, facts.read, key_of=key_of),),
)
