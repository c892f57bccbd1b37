"""Reads ``pyproject.toml`` in all its dialects, ``Pipfile`` and conda's ``environment.yml``.

Sources: https://packaging.python.org/en/latest/specifications/pyproject-toml/, https://peps.python.org/pep-0735/,
https://python-poetry.org/docs/pyproject/, https://docs.astral.sh/uv/concepts/projects/, https://pdm-project.org/,
https://hatch.pypa.io/latest/config/environment/, https://davidvujic.github.io/python-polylith-docs/projects/.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import Any

from packaging.utils import canonicalize_name

from detector.observations import Dependency, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import Lines, load_toml, mapping, sequence, string
from detector.plugins.python.classifiers import kind_of
from detector.plugins.python.offered import start_something
from detector.plugins.python.requirements import declared, required, scope_of
from detector.plugins.yaml_text import yaml_leaves


def read_pyproject(source: Source, project: Project) -> Iterator[Observation]:
    """Yield everything that a ``pyproject.toml`` declares.

    What a project that is no package runs on can only stand in groups
    (https://peps.python.org/pep-0735/).
    """
    data, lines = load_toml(source)
    meta, tool = mapping(data.get("project")), mapping(data.get("tool"))
    poetry, uv = mapping(tool.get("poetry")), mapping(tool.get("uv"))
    name = string(meta.get("name")) or string(poetry.get("name"))
    groups = {
        group: scope_of(group, "optional" if meta or poetry else "runtime")
        for group in mapping(data.get("dependency-groups"))
    }
    if meta or poetry or uv or "build-system" in data or "runtime" in groups.values():
        yield _package(source, project, name, meta, tool, lines)
    yield from _listed(meta.get("dependencies"), source, lines, "runtime", lines.section("[project]"))
    for extra, listed in mapping(meta.get("optional-dependencies")).items():
        start = lines.section("[project.optional-dependencies]")
        yield from _listed(listed, source, lines, scope_of(extra, "optional"), start)
    for group, scope in groups.items():
        yield from _listed(data["dependency-groups"][group], source, lines, scope, lines.section("[dependency-groups]"))
    yield from _poetry(poetry, source, lines)
    yield from _listed(uv.get("dev-dependencies"), source, lines, "dev", lines.section("[tool.uv]"))
    for group, listed in mapping(mapping(tool.get("pdm")).get("dev-dependencies")).items():
        start = lines.section("[tool.pdm.dev-dependencies]")
        yield from _listed(listed, source, lines, scope_of(group, "dev"), start)
    for env, settings in mapping(mapping(tool.get("hatch")).get("envs")).items():
        for key in ("dependencies", "extra-dependencies"):
            start = lines.section(f"[tool.hatch.envs.{env}]")
            yield from _listed(mapping(settings).get(key), source, lines, scope_of(env, "dev"), start)
    for bench in mapping(mapping(tool.get("bench")).get("frappe-dependencies")):
        line = lines.of(bench, after=lines.section("[tool.bench.frappe-dependencies]"))
        yield Dependency("pypi", canonicalize_name(bench), source.path, line)


def _package(
    source: Source, project: Project, name: str, meta: dict[str, Any], tool: dict[str, Any], lines: Lines
) -> Package:
    uv, poetry = mapping(tool.get("uv")), mapping(tool.get("poetry"))
    members = [string(m) for m in sequence(mapping(uv.get("workspace")).get("members"))]
    locals_ = [mapping(s).get("path") for s in mapping(uv.get("sources")).values()]
    locals_ += [mapping(d).get("path") for d in mapping(poetry.get("dependencies")).values()]
    uses = [project.resolve(source.folder, p) for p in locals_ if isinstance(p, str)]
    scripts = {**mapping(meta.get("scripts")), **mapping(meta.get("gui-scripts")), **mapping(poetry.get("scripts"))}
    tasks: list[tuple[str, str, int]] = []
    for table in ("poe", "taskipy"):
        for task, command in mapping(mapping(tool.get(table)).get("tasks")).items():
            text = command if isinstance(command, str) else string(mapping(command).get("cmd"))
            runner = "poe" if table == "poe" else "task"
            line = lines.of(task, after=lines.section(f"[tool.{table}.tasks]"))
            tasks += [(task, f"{runner} {task}", line)] if text else []
    for task in mapping(mapping(tool.get("pdm")).get("scripts")):
        tasks.append((task, f"pdm run {task}", lines.of(task, after=lines.section("[tool.pdm.scripts]"))))
    shown = canonicalize_name(name) if name else ""
    listed = map(string, [*sequence(meta.get("classifiers")), *sequence(poetry.get("classifiers"))])
    texts = [string(value) for value in scripts.values()]
    entry = bool(texts) and start_something({"": texts if all(texts) else ()}, source.folder, project)
    kind, extension = kind_of(shown, listed, source.folder, entry, project)
    return Package(
        "pypi", shown, source.path, source.folder,
        line=lines.of("name", string(name)) if name else 1,
        members=tuple(m for m in members if m), uses=tuple(u for u in uses if u is not None),
        entry=entry, scripts=tuple(tasks), takes=_taken(source, project, tool),
        kind=kind, extension=extension,
    )  # fmt: skip


def _taken(source: Source, project: Project, tool: dict[str, Any]) -> tuple[str, ...] | None:
    """Return the source folders outside its own that a distribution includes, None if there are none.

    The projects of a Polylith workspace, for example, are composed of bases and components elsewhere in the repository.
    """
    included = [mapping(item) for item in sequence(mapping(tool.get("poetry")).get("packages"))]
    named = [f"{string(item.get('from'))}/{string(item.get('include'))}" for item in included if item.get("from")]
    named += mapping(mapping(tool.get("polylith")).get("bricks"))
    named += mapping(mapping(mapping(tool.get("hatch")).get("build")).get("force-include"))
    folders = [project.resolve(source.folder, name) for name in named if name.startswith("../")]
    held = (path for folder in folders if folder for path in project.below(folder) if path.endswith(".py"))
    return tuple(sorted({posixpath.dirname(path) for path in held})) or None


def _listed(value: object, source: Source, lines: Lines, scope: Scope, after: int) -> Iterator[Observation]:
    last = after
    for text in map(string, sequence(value)):
        if text:
            last = lines.quoted(text, last) or lines.of(text.partition('"')[0], after=after)
            yield from required(text, source.path, last, scope)


def _line_of_key(name: str, lines: Lines, header: int) -> int:
    """Return the line of a key in the table whose header is on line ``header``."""
    keys = (f"{quote}{name}{quote}{space}=" for quote in ("", '"') for space in (" ", ""))
    found = (lines.of(f"\n{key}", after=max(header - 1, 0)) for key in keys)
    return next((line + 1 for line in found if line >= header > 0), 0) or lines.of(name, after=header)


def _poetry(poetry: dict[str, Any], source: Source, lines: Lines) -> Iterator[Observation]:
    tables: list[tuple[str, object, Scope]] = [
        ("[tool.poetry.dependencies]", poetry.get("dependencies"), "runtime"),
        ("[tool.poetry.dev-dependencies]", poetry.get("dev-dependencies"), "dev"),
    ]
    for group, settings in mapping(poetry.get("group")).items():
        default: Scope = "runtime" if group == "main" else "optional"
        scope = scope_of(group, default)
        tables.append((f"[tool.poetry.group.{group}.dependencies]", mapping(settings).get("dependencies"), scope))
    for header, table, scope in tables:
        start = lines.section(header)
        for name, wanted in mapping(table).items():
            if name == "python":
                continue
            optional = isinstance(wanted, dict) and wanted.get("optional") is True
            line = _line_of_key(name, lines, start)
            yield from _declared(name, wanted, source.path, line, "optional" if optional else scope)


def read_pipfile(source: Source, _: Project) -> Iterator[Observation]:
    """Yield what Pipenv's ``Pipfile`` declares (https://pipenv.pypa.io/en/latest/pipfile.html)."""
    data, lines = load_toml(source)
    start = lines.section("[scripts]")
    scripts = tuple(
        (name, f"pipenv run {name}", _line_of_key(name, lines, start)) for name in mapping(data.get("scripts"))
    )
    yield Package("pypi", "", source.path, source.folder, private=True, scripts=scripts)
    sections: tuple[tuple[str, Scope], ...] = (("packages", "runtime"), ("dev-packages", "dev"))
    for section, scope in sections:
        start = lines.section(f"[{section}]")
        for name, wanted in mapping(data.get(section)).items():
            yield from _declared(name, wanted, source.path, _line_of_key(name, lines, start), scope)


def _declared(name: str, wanted: object, path: str, line: int, scope: Scope) -> Iterator[Observation]:
    """Yield what an entry of Poetry's or Pipenv's tables declares: a specifier, or a table with version and extras."""
    specifier = wanted if isinstance(wanted, str) else string(mapping(wanted).get("version"))
    extras = map(string, sequence(mapping(wanted).get("extras")))
    yield from declared(name, "" if specifier == "*" else specifier, extras, path, line, scope)


def read_environment(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the dependencies of conda's ``environment.yml``, those of its pip list included.

    Conda packages nearly always have the same name as on PyPI. ``flask=3.0`` means 3.0.* in conda, and
    ``flask=3.0.3=build`` pins a version; both are recorded as the version given.
    """
    found = False
    for path, value, line in yaml_leaves(source.text):
        if path[:1] == ("dependencies",):
            if not found:
                yield Package("pypi", "", source.path, source.folder, line=line, private=True)
            found = True
            text = value.rpartition("::")[2].strip()
            name, *pinned = (part.strip() for part in text.split("="))
            conda = len(path) < 3 and len(pinned) in (1, 2) and pinned[0] and not set(name) & set("<>!~")
            yield from required(f"{name}=={pinned[0]}" if conda else text, source.path, line)
