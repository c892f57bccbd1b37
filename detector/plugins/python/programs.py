"""The programs that scripts hand their process over to: ``exec python -m listener.listener``, ``exec gunicorn api.main``.

One image, and one manifest, may hold many programs, of which a script starts the one that it is asked for. What a program
is made of is told by the imports inside the repository, file by file: a helper of one lies in the folder of all helpers.
Where the scripts of a repository start modules of one folder only, that is what the manifest makes, and nothing is said.
Sources: https://docs.python.org/3/using/cmdline.html, https://docs.gunicorn.org/en/stable/run.html, https://www.uvicorn.org/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from detector.errors import Unreadable
from detector.model import Fact, Observation, Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.reach import reach
from detector.plugins.syntax import matches, parse, text_of

if TYPE_CHECKING:
    from tree_sitter import Node

_PIECES = re.compile(r"&&|\|\||[;|]|\s&\s")
_PYTHON = re.compile(r"(?:.*/)?python[\d.]*")
_SERVERS = ("gunicorn", "uvicorn", "hypercorn", "daphne", "waitress-serve")
_MODULE = re.compile(r"[a-zA-Z_]\w*(?:\.(?:[a-zA-Z_]\w*|\*))*(?::\w+(?:\(\))?)?")
_VARIABLE = re.compile(r"\$\w+|\$\{\w+\}")
_MANIFESTS = ("pyproject.toml", "setup.py", "requirements.txt", "Pipfile")
_LONGEST = 100_000
_MOST = 50
"""So many scripts of a folder are looked at."""
SEVERAL = 2
_IMPORTS = """
(import_statement name: (dotted_name) @import)
(import_statement name: (aliased_import name: (dotted_name) @import))
(import_from_statement) @from
"""


def read_script(source: Source, project: Project) -> Iterator[Observation]:
    """The modules of the repository that a script starts in its own place, each with the files that it is built from;
    where it and the scripts beside it start such of several folders."""
    started = list(_handed_over(source, project))
    if not started or not _several(started, source, project):
        return
    known: dict[str, set[str]] = {}
    for number, path in started:
        folder = posixpath.dirname(path)
        own = [path] if _is_whole(folder, project) else _source(folder, project)
        built_of = {found for file in own for found in reach(file, lambda at: _imported(at, project), known)}
        yield Package("pypi", "", path, folder, entry=True, private=True, built_of=tuple(sorted(built_of)))
        yield Fact("setting", "deploy.within", source.path, number, "", folder)


def _handed_over(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    """The files that a script hands over to, each with the line."""
    if b"exec " not in source.data or len(source.data) > _LONGEST:
        return
    for number, line in enumerate(source.text.replace("\\\n", "  ").split("\n"), 1):
        for piece in _PIECES.split(line):
            for path in _started(_VARIABLE.sub("*", piece).replace('"', "").split(), project):
                if project.files[path].role == "source":
                    yield number, path


def _several(started: Iterable[tuple[int, str]], source: Source, project: Project) -> bool:
    """Whether what a script and those in its folder hand over to lies in several folders; no more of them are read than
    it takes to know."""
    folders = {posixpath.dirname(path) for _, path in started}
    suffix = posixpath.splitext(source.path)[1]
    scripts = [path for path in beside(source.folder, project) if path.endswith(suffix or source.name)][:_MOST]
    for path in scripts:
        if len(folders) >= SEVERAL:
            break
        script = project.read(path) if path != source.path else None
        if script is not None:
            folders.update(posixpath.dirname(at) for _, at in _handed_over(script, project))
    return len(folders) >= SEVERAL


def _is_whole(folder: str, project: Project) -> bool:
    """Whether a program stands beside a manifest, which so is its own."""
    return any(posixpath.join(folder, name) in project.files for name in _MANIFESTS)


def _source(folder: str, project: Project) -> list[str]:
    """The files of source below a folder."""
    return [path for path in project.below(folder) if path.endswith(".py") and project.files[path].role == "source"]


def _started(words: Sequence[str], project: Project) -> Sequence[str]:
    """The files that a command starts which begins with ``exec``: one, or all that a variable in the name of the module
    may stand for (``exec gunicorn depot.$PART.app``); none for any other command."""
    if "exec" not in words[:2] or words[0] not in ("exec", "then", "else", "do", "(", "{"):
        return ()
    for number, word in enumerate(words[:7]):
        if _PYTHON.fullmatch(word):
            rest = [w for w in words[number + 1 :] if w == "-m" or not w.startswith("-")][:2]
            if rest[:1] == ["-m"] and len(rest) == 2:
                return _files_of(rest[1], project)
            return [path for path in map(posixpath.normpath, rest[:1]) if path in project.files]
        if posixpath.basename(word) in _SERVERS:
            named = (w.partition(":")[0] for w in words[number + 1 :] if _MODULE.fullmatch(w))
            return next((paths for name in named if (paths := _files_of(name, project))), ())
    return ()


def _files_of(module: str, project: Project) -> list[str]:
    """The files of a module, of which one part may be a variable: ``depot.*.app``."""
    before, variable, after = module.replace(".", "/").partition("/*/")
    if not variable:
        return [path] if (path := _file_of(module, project)) else []
    ends = [path for path in project.below(before) if path.endswith(f"/{after}.py")]
    return [path for path in ends if path.count("/") == before.count("/") + after.count("/") + 2] if after else []


def _file_of(module: str, project: Project) -> str:
    """The file of a module by its full name, '' for somebody else's."""
    at = module.replace(".", "/")
    return next((path for path in (f"{at}.py", f"{at}/__main__.py", f"{at}/__init__.py") if path in project.files), "")


def _imported(path: str, project: Project) -> Iterator[str]:
    """The files of the repository whose modules a file imports."""
    from detector.plugins.python.facts import grammar

    source = project.read(path)
    try:
        root = parse(source.data, grammar) if source is not None else None
    except Unreadable:
        return
    for found in matches(root, grammar, _IMPORTS) if root is not None else ():
        for name, nodes in found.items():
            for module in (text_of(nodes[0]),) if name == "import" else _from(nodes[0], path):
                if target := _file_of(module, project):
                    yield target


def _from(node: Node, path: str) -> Iterator[str]:
    """``from a import b``: the modules ``a`` and ``a.b``, whichever there is; a leading dot is the folder of the file."""
    origin = text_of(node.child_by_field_name("module_name"))
    rest = origin.lstrip(".")
    folder = path
    for _ in range(len(origin) - len(rest)):
        folder = posixpath.dirname(folder)
    around = folder.replace("/", ".") if folder != path else ""
    base = ".".join(part for part in (around, rest) if part)
    if rest:
        yield base
    for child in node.children_by_field_name("name"):
        name = text_of(child.child_by_field_name("name") if child.type == "aliased_import" else child)
        yield f"{base}.{name}" if base else name
