"""Cargo features that Dockerfiles enable: ``cargo build --release --features postgres,s3``.

Source: https://doc.rust-lang.org/cargo/commands/cargo-build.html#feature-selection.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from detector.plugins.api import Project
from detector.plugins.infra.instructions import instructions

_FLAGS = ("--features", "-F")
_ALL = "--all-features"
_BUILD = re.compile(r"\bcargo (?:\+\S{1,40} )?(?:build\b|install\b[^&|;]{0,80}--path)")
_IMAGES = ("dockerfile", "containerfile")


def asked_for(project: Project) -> frozenset[str] | None:
    """Return the features that the Dockerfiles of the repository enable; ``default`` where one builds without naming any.

    Returns None if one of them enables all features, or takes them from a variable.
    """
    found: set[str] = set()
    for path, file in project.files.items():
        name = posixpath.basename(path).lower()
        if file.role in ("source", "tooling") and any(word in name for word in _IMAGES):
            source = project.read(path)
            data = source.data if source is not None and b"cargo" in source.data else b""
            said = instructions(data.decode("utf-8", "replace"))
            for features in _features([word for _, rest, _ in said for word in rest.split()]):
                if features == _ALL or "$" in features:
                    return None
                found.update(features.strip("\"'").replace(",", " ").split())
            if any(_builds_as_it_is(rest) for _, rest, _ in said):
                found.add("default")
    return frozenset(found)


def _builds_as_it_is(command: str) -> bool:
    """Return whether a command builds with the default features: no flag and no variable chooses others."""
    return (
        _BUILD.search(command) is not None and "features" not in command and " -F" not in command and "$" not in command
    )


def _features(words: list[str]) -> Iterator[str]:
    for number, word in enumerate(words):
        flag, _, given = word.partition("=")
        if word == _ALL:
            yield word
        elif flag in _FLAGS and given:
            yield given
        elif flag in _FLAGS:
            yield from words[number + 1 : number + 2]
