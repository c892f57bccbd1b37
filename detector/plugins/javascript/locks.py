"""Lock files: resolved versions only. What came along is not what is used, so nothing else is read from them.

Sources: https://docs.npmjs.com/cli/configuring-npm/package-lock-json, https://github.com/pnpm/spec/tree/master/lockfile,
https://classic.yarnpkg.com/lang/en/docs/yarn-lock/, https://bun.com/docs/pm/lockfile.
"""

from __future__ import annotations

from collections.abc import Iterator

from detector.errors import Unreadable
from detector.model import Dependency, Observation
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, mapping, sequence, string
from detector.plugins.yaml_text import yaml_leaves


def read_npm(source: Source, _: Project) -> Iterator[Observation]:
    """``package-lock.json`` and ``npm-shrinkwrap.json``, all three versions of the format."""
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
    """``pnpm-lock.yaml``: what its importers resolved to; the part below, often megabytes, is not needed for that."""
    text = source.text.replace("\r\n", "\n")
    head = text.partition("\npackages:")[0]
    for path, value, _line in yaml_leaves(head):
        where = path[2:] if path[:1] == ("importers",) else path
        direct = len(where) >= 2 and where[0].lower().endswith("dependencies")
        if direct and where[2:] in (("version",), ()):
            yield from _resolved(where[1], value.partition("(")[0].partition("_")[0], source.path)


def read_yarn(source: Source, _: Project) -> Iterator[Observation]:
    """``yarn.lock``: entries of ``name@range, name@range:`` with an indented version, in both formats."""
    name = ""
    for raw in source.text.splitlines():
        if raw[:1] not in ("", " ", "#"):
            first = raw.rstrip(":").split(",")[0].strip().strip('"')
            name = first[: first.find("@", 1)] if "@" in first[1:] else ""
        elif name and raw.startswith("  version"):
            yield from _resolved(name, raw[len("  version") :].lstrip(":").strip().strip('"'), source.path)
            name = ""


def read_bun(source: Source, _: Project) -> Iterator[Observation]:
    """``bun.lock``: a table of name → [``name@version``, …]; paths of nested packages hold a slash more."""
    loaded, _lines = load_json(source, comments=True)
    for entry in mapping(mapping(loaded).get("packages")).values():
        listed = sequence(entry)
        name, found, version = string(listed[0] if listed else None).rpartition("@")
        if found and name:
            yield from _resolved(name, version, source.path)


def _resolved(name: str, version: str, path: str) -> Iterator[Dependency]:
    if name and version[:1].isdigit():
        yield Dependency("npm", name, path, 1, "indirect", version=version)
