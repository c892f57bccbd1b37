"""Reads ``go.mod``, ``go.work`` and ``vendor/modules.txt``: the line-based files of the go command.

Sources: https://go.dev/ref/mod#go-mod-file, https://go.dev/ref/mod#go-work-file, https://go.dev/ref/mod#vendoring.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from typing import NamedTuple

from detector.errors import Unreadable
from detector.observations import Dependency, Observation, Package, Scope, Warning
from detector.plugins.api import Project, Source
from detector.plugins.go.conventions import conventions
from detector.plugins.go.names import plain_path
from detector.plugins.go.programs import main_packages, programs, taken

DIRECTIVES = frozenset([
    "module", "go", "toolchain", "godebug", "require", "exclude", "replace", "retract", "tool", "ignore", "use",
])  # fmt: skip
"""Directives of ``go.mod`` and ``go.work``."""


class Line(NamedTuple):
    """One statement: its directive, the words after it, its comment and its line number."""

    directive: str
    words: list[str]
    comment: str
    number: int


def read_go_mod(source: Source, project: Project) -> Iterator[Observation]:
    """Yield a module, its programs, its requirements and its tools. Raises Unreadable if the file is no go.mod.

    Requirements with ``// indirect`` have the scope ``indirect``. Local folders that replace modules are the ``uses``
    of the package.
    """
    lines = list(_statements(source.text))
    if source.data.strip() and not any(line.directive in DIRECTIVES for line in lines):
        raise Unreadable("not a go.mod: no directive that the go command knows", 1)
    module = next((line for line in lines if line.directive == "module" and line.words), None)
    required = [line for line in lines if line.directive == "require"]
    mains = main_packages(source.folder, project)
    started = _started_by(required, source.folder, project)
    path, replaced = module.words[0] if module else "", dict(_local_folders(lines, source, project))
    yield Package(
        "golang", plain_path(path), source.path, source.folder, line=module.number if module else 1,
        uses=tuple(replaced.values()), entry=bool(mains), kind=None if mains or started else "library",
        takes=taken(path, source.folder, mains, replaced, project),
    )  # fmt: skip
    yield from programs(path, source.folder, mains, project)
    for line in required:
        if not line.words:
            yield Warning(source.path, "require without a module", line.number)
            continue
        version = line.words[1] if len(line.words) > 1 else ""
        scope: Scope = "indirect" if line.comment.startswith("indirect") else "runtime"
        yield Dependency("golang", plain_path(line.words[0]), source.path, line.number, scope, version, version)
    modules = {line.words[0] for line in required if line.words}
    for line in lines:
        if line.directive == "tool" and line.words:
            module_path = _module_of(line.words[0], modules)
            yield Dependency("golang", plain_path(module_path), source.path, line.number, "dev")


def read_go_work(source: Source, project: Project) -> Iterator[Observation]:
    """Yield a workspace with the folders of its modules."""
    lines = list(_statements(source.text))
    used = [project.resolve(source.folder, line.words[0]) for line in lines if line.directive == "use" and line.words]
    members = tuple(folder for folder in used if folder is not None)
    if members:
        yield Package("golang", "", source.path, source.folder, members=members, private=True)


def read_modules_txt(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the resolved versions of ``vendor/modules.txt``, which ``go mod vendor`` writes.

    Its explicit modules count as dependencies only if there is no go.mod next to ``vendor``.
    """
    beside = project.resolve(source.folder, "../go.mod")
    alone = beside is None or beside not in project.files
    module, version, line_of_module = "", "", 0
    for number, text in enumerate(source.text.splitlines(), 1):
        words = text.split()
        if text.startswith("# ") and len(words) >= 2:
            module, line_of_module = plain_path(words[1]), number
            version = words[2] if len(words) > 2 and words[2] != "=>" else ""
            yield Dependency("golang", module, source.path, number, "indirect", version=version)
        elif alone and text.startswith("## explicit") and module:
            yield Dependency("golang", module, source.path, line_of_module, "runtime", version, version)


def _started_by(required: list[Line], folder: str, project: Project) -> bool:
    """Whether something else starts a module without a ``package main``: a platform, or a framework whose tool writes it."""
    for module in (plain_path(line.words[0]) for line in required if line.words):
        known = conventions().completing.get(module)
        if module in conventions().platforms or (known and posixpath.join(folder, known) in project.files):
            return True
    return False


def _statements(text: str) -> Iterator[Line]:
    """Yield the statements of a file; each one in a block ``require ( … )`` has the directive of the block."""
    block = ""
    for number, raw in enumerate(text.splitlines(), 1):
        words, comment = _words(raw)
        if not words:
            continue
        if block and words[0] == ")":
            block = ""
        elif block:
            yield Line(block, words, comment, number)
        elif words[-1] == "(":
            block = words[0]
        else:
            yield Line(words[0], words[1:], comment, number)


def _words(raw: str) -> tuple[list[str], str]:
    """Return the words of a line and its comment; a string in quotes or back quotes is one word, without the quotes."""
    words: list[str] = []
    position = 0
    while position < len(raw):
        char = raw[position]
        if char.isspace():
            position += 1
        elif raw.startswith("//", position):
            return words, raw[position + 2 :].strip()
        elif char in '"`':
            end = raw.find(char, position + 1)
            end = len(raw) if end < 0 else end
            words.append(raw[position + 1 : end])
            position = end + 1
        else:
            end = position
            while end < len(raw) and not raw[end].isspace() and not raw.startswith("//", end):
                end += 1
            words.append(raw[position:end])
            position = end
    return words, ""


def _local_folders(lines: list[Line], source: Source, project: Project) -> Iterator[tuple[str, str]]:
    """Yield the modules that ``replace x => ../x`` replaces by a folder of the repository, each as (path, folder)."""
    for line in lines:
        if line.directive == "replace" and "=>" in line.words:
            target = line.words[line.words.index("=>") + 1 :][:1]
            if target and target[0].startswith(("./", "../")):
                folder = project.resolve(source.folder, target[0])
                if folder is not None:
                    yield line.words[0], folder


def _module_of(package: str, modules: set[str]) -> str:
    """Return the required module that a package belongs to, by the longest prefix; the package itself if none fits."""
    parts = package.split("/")
    prefixes = ("/".join(parts[:end]) for end in range(len(parts), 0, -1))
    return next((prefix for prefix in prefixes if prefix in modules), package)
