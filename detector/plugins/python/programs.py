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

from detector.model import Fact, Observation, Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.programs import commands
from detector.plugins.python.modules import built_of, file_of

_PIECES = re.compile(r"&&|\|\||[;|]|\s&\s")
_PYTHON = re.compile(r"(?:.*/)?python[\d.]*")
_MODULE = re.compile(r"[a-zA-Z_]\w*(?:\.(?:[a-zA-Z_]\w*|\*))*(?::\w+(?:\(\))?)?")
_VARIABLE = re.compile(r"\$\w+|\$\{\w+\}")
_LONGEST = 100_000
_MOST = 50
"""So many scripts of a folder are looked at."""
SEVERAL = 2


def read_script(source: Source, project: Project) -> Iterator[Observation]:
    """The modules of the repository that a script starts in its own place, each with the files that it is built from;
    where it and the scripts beside it start such of several folders."""
    started = list(_handed_over(source, project))
    if not started or not _several(started, source, project):
        return
    known: dict[str, set[str]] = {}
    for number, path in started:
        folder = posixpath.dirname(path)
        yield Package("pypi", "", path, folder, entry=True, private=True, built_of=built_of(path, project, known))
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
        if posixpath.basename(word) in commands().servers.modules:
            named = (w.partition(":")[0] for w in words[number + 1 :] if _MODULE.fullmatch(w))
            return next((paths for name in named if (paths := _files_of(name, project))), ())
    return ()


def _files_of(module: str, project: Project) -> list[str]:
    """The files of a module, of which one part may be a variable: ``depot.*.app``."""
    before, variable, after = module.replace(".", "/").partition("/*/")
    if not variable:
        return [path] if (path := file_of(module, project)) else []
    ends = [path for path in project.below(before) if path.endswith(f"/{after}.py")]
    return [path for path in ends if path.count("/") == before.count("/") + after.count("/") + 2] if after else []
