"""Reads the manifests of the package managers before Go modules: dep, Glide, godep.

Sources: https://golang.github.io/dep/docs/Gopkg.toml.html, https://glide.readthedocs.io/en/latest/glide.yaml/,
https://github.com/tools/godep#file-format.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from detector.observations import Dependency, Observation, Package, Scope
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_json, load_toml, mapping, sequence, string
from detector.plugins.go.names import plain_path
from detector.plugins.go.programs import main_packages, of_imports, programs
from detector.plugins.yaml_text import yaml_leaves


def _quoted(text: str) -> dict[str, int]:
    """Return the first line of every text in quotes, in one pass."""
    found: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        for word in line.split('"')[1::2]:
            found.setdefault(word, number)
    return found


def _module(source: Source, folder: str, project: Project, name: str = "", line: int = 1) -> Iterator[Package]:
    """Yield the content of a folder as one package, and its programs.

    ``name`` is its import path if the manifest declares it. If the folder contains a go.mod, that determines the
    programs.
    """
    if posixpath.join(folder, "go.mod") in project.files:
        yield Package("golang", plain_path(name), source.path, folder, line=line)
        return
    mains = main_packages(folder, project)
    yield Package("golang", plain_path(name), source.path, folder, line=line, entry=bool(mains))
    yield from programs(name or of_imports(folder, mains, project), folder, mains, project)


def read_gopkg(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what dep's ``Gopkg.toml`` declares: constraints are direct dependencies, ``required`` ones mostly tools."""
    data, lines = load_toml(source)[0], _quoted(source.text)
    yield from _module(source, source.folder, project)
    for entry in sequence(data.get("constraint")):
        name = string(mapping(entry).get("name"))
        if name:
            version = string(mapping(entry).get("version"))
            yield Dependency("golang", plain_path(name), source.path, lines.get(name, 1), "runtime", version)
    for name in sequence(data.get("required")):
        if isinstance(name, str):
            yield Dependency("golang", plain_path(name), source.path, lines.get(name, 1), "dev")


def read_gopkg_lock(source: Source, _: Project) -> Iterator[Observation]:
    """Yield the resolved versions of dep's ``Gopkg.lock``; '' for what is taken from a branch."""
    data, lines = load_toml(source)[0], _quoted(source.text)
    for entry in sequence(data.get("projects")):
        name, version = string(mapping(entry).get("name")), string(mapping(entry).get("version"))
        if name:
            line = lines.get(name, 1)
            yield Dependency("golang", plain_path(name), source.path, line, "indirect", version=version)


def read_glide(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what Glide's ``glide.yaml`` declares.

    The sections ``import``, ``testImport`` and ``devImport`` list packages with versions.
    """
    sections: dict[str, Scope] = {"import": "runtime", "testImport": "test", "devImport": "dev"}
    found: dict[tuple[str, str], dict[str, tuple[str, int]]] = {}
    name, line_of_name = "", 1
    for path, value, line in yaml_leaves(source.text):
        if path == ("package",):
            name, line_of_name = value, line
        elif len(path) == 3 and path[0] in sections and path[2] in ("package", "version"):
            found.setdefault((path[0], path[1]), {})[path[2]] = (value, line)
    yield from _module(source, source.folder, project, name, line_of_name)
    for (section, _number), entry in found.items():
        package, line = entry.get("package", ("", 0))
        if package:
            version = entry.get("version", ("", 0))[0]
            yield Dependency("golang", plain_path(package), source.path, line, sections[section], version)


def read_godeps(source: Source, project: Project) -> Iterator[Observation]:
    """Yield what godep's ``Godeps/Godeps.json`` declares: every imported package, with a description of its version."""
    data, lines = load_json(source)[0], _quoted(source.text)
    folder = source.folder.removesuffix("Godeps").rstrip("/")
    yield from _module(source, folder, project, string(mapping(data).get("ImportPath")))
    for entry in sequence(mapping(data).get("Deps")):
        name, version = string(mapping(entry).get("ImportPath")), string(mapping(entry).get("Comment"))
        if name:
            yield Dependency("golang", plain_path(name), source.path, lines.get(name, 1), "runtime", version)
