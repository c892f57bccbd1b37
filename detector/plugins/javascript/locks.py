"""Reads lock files: resolved versions only, since they also list what is installed indirectly.

Sources: https://docs.npmjs.com/cli/configuring-npm/package-lock-json,
https://github.com/pnpm/spec/tree/master/lockfile, https://classic.yarnpkg.com/lang/en/docs/yarn-lock/,
https://bun.com/docs/pm/lockfile.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.errors import Unreadable
from detector.observations import Dependency, Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, mapping, sequence, string
from detector.plugins.yaml_text import yaml_leaves


def read_npm(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions in ``package-lock.json`` or ``npm-shrinkwrap.json``, in all three versions of the format."""
    loaded, _lines = load_json(source)
    if not isinstance(loaded, dict):
        raise Unreadable("no JSON object: a lock file must be one", 1)
    packages = mapping(loaded.get("packages"))
    for place, entry in packages.items():
        above, found, name = place.rpartition("node_modules/")
        if found and "node_modules/" not in above:
            yield from _resolved(name, string(mapping(entry).get("version")), source.path)
    for name, entry in mapping(loaded.get("dependencies")).items() if not packages else ():
        yield from _resolved(name, string(mapping(entry).get("version")), source.path)


def read_pnpm(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions of the direct dependencies in ``pnpm-lock.yaml``.

    The part below ``packages:``, often megabytes, is not needed and not read.
    """
    text = source.text.replace("\r\n", "\n")
    head = text.partition("\npackages:")[0]
    for path, value, _line in yaml_leaves(head):
        where = path[2:] if path[:1] == ("importers",) else path
        direct = len(where) >= 2 and where[0].lower().endswith("dependencies")
        if direct and where[2:] in (("version",), ()):
            yield from _resolved(where[1], value.partition("(")[0].partition("_")[0], source.path)


def read_yarn(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions in ``yarn.lock``, in both formats.

    An entry is ``name@range, name@range:`` with an indented version.
    """
    name = ""
    for raw in source.text.splitlines():
        if raw[:1] not in ("", " ", "#"):
            first = raw.rstrip(":").split(",")[0].strip().strip('"')
            name = first[: first.find("@", 1)] if "@" in first[1:] else ""
        elif name and raw.startswith("  version"):
            yield from _resolved(name, raw[len("  version") :].lstrip(":").strip().strip('"'), source.path)
            name = ""


def read_bun(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the versions in ``bun.lock``: a table of name → [``name@version``, …].

    The key of a nested package contains one more slash.
    """
    loaded, _lines = load_json(source, comments=True)
    for entry in mapping(mapping(loaded).get("packages")).values():
        listed = sequence(entry)
        name, found, version = string(listed[0] if listed else None).rpartition("@")
        if found and name:
            yield from _resolved(name, version, source.path)


def _resolved(name: str, version: str, path: str) -> Iterator[Dependency]:
    if name and version[:1].isdigit():
        yield Dependency("npm", name, path, 1, "indirect", version=version)
