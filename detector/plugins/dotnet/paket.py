"""Reads Paket files: ``paket.dependencies``, ``paket.references``, ``paket.lock``.

Sources: https://fsprojects.github.io/Paket/dependencies-file.html, references-files.html and lock-file.html there.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.observations import Dependency, Observation, Scope
from detector.plugins.api import Project, Source

_GROUPS: tuple[tuple[str, Scope], ...] = (
    ("test", "test"), ("doc", "docs"), ("build", "build"), ("fake", "build"), ("analy", "dev"), ("dev", "dev"),
)  # fmt: skip
"""Beginnings of the names of groups, with their scope."""


def read_dependencies(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the packages of ``paket.dependencies``.

    If ``paket.references`` files declare which project uses which package, this file only sets versions
    (``constraint``).
    """
    table = any(path.rpartition("/")[2] == "paket.references" for path in project.files)
    group = ""
    for number, words in _lines(source):
        if words[0].lower() == "group" and len(words) > 1:
            group = words[1]
        elif words[0].lower() in ("nuget", "clitool") and len(words) > 1:
            wanted = [w for w in words[2:5] if w[:1].isdigit() or w in ("~>", ">=", "=", "==", "<", ">", "<=")]
            scope: Scope = "constraint" if table else _scope(group)
            yield Dependency("nuget", words[1].lower(), source.path, number, scope, " ".join(wanted))


def read_references(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the packages of ``paket.references``: one a line, in groups."""
    group = ""
    for number, words in _lines(source):
        if words[0].lower() == "group" and len(words) > 1:
            group = words[1]
        elif not words[0].lower().startswith(("file:", "github")):
            yield Dependency("nuget", words[0].lower(), source.path, number, _scope(group))


def read_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the resolved versions of ``paket.lock``.

    Packages are indented by four spaces, as ``Name (version)``; their own dependencies are indented deeper and ignored.
    """
    for raw in source.text.splitlines():
        if raw.startswith("    ") and raw[4:5].strip():
            name, _sep, rest = raw.strip().partition(" (")
            version = rest.partition(")")[0]
            if version[:1].isdigit():
                yield Dependency("nuget", name.lower(), source.path, 1, "indirect", version=version)


def _lines(source: Source) -> Iterator[tuple[int, list[str]]]:
    for number, raw in enumerate(source.text.splitlines(), 1):
        words = raw.split("//")[0].split("#")[0].split()
        if words:
            yield number, words


def _scope(group: str) -> Scope:
    return next((scope for word, scope in _GROUPS if group.lower().startswith(word)), "runtime")
