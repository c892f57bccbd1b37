"""Programs that scripts start with ``exec``: ``exec python -m listener.listener``, ``exec gunicorn api.main``.

One image and one manifest may contain many programs; a script starts the one that its argument selects. The files of a
program are determined by its imports inside the repository, file by file, because programs share folders of helpers.
If the scripts start modules of one folder only, that folder is simply what the manifest makes, and nothing is yielded.
Sources: https://docs.python.org/3/using/cmdline.html, https://docs.gunicorn.org/en/stable/run.html,
https://www.uvicorn.org/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Sequence

from detector.observations import Deployment, Observation, Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.shell import pieces
from detector.plugins.programs import commands
from detector.plugins.python.modules import built_of, file_of

PYTHON = re.compile(r"(?:.*/)?python[\d.]*")
_MODULE = re.compile(r"[a-zA-Z_]\w*(?:\.(?:[a-zA-Z_]\w*|\*))*(?::\w+(?:\(\))?)?")
_VARIABLE = re.compile(r"\$\w+|\$\{[^{}\n]{1,80}\}|\$\([^()\n]{1,200}\)")
"""A variable, and what stands in a script for the output of a command."""
_LONGEST = 100_000
"""Maximum size in bytes of a script that is read."""
_MOST = 50
"""Maximum number of scripts in one folder that are compared."""
SEVERAL = 2
"""Minimum number of folders with started modules that means several programs."""


def read_script(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the programs that a script replaces itself with by ``exec``, each with the files that it is built from.

    Nothing is yielded unless this script and those next to it start modules of at least two folders. A
    ``Deployment`` marks the folder of each program as deployed.
    """
    started = list(handed_over(source, project))
    if not started or not _several(started, source, project):
        return
    for number, path in started:
        folder = posixpath.dirname(path)
        yield Package("pypi", "", path, folder, entry=True, private=True, built_of=built_of(path, project))
        yield Deployment("started_in", folder, source.path, number)


def handed_over(source: Source, project: Project) -> Iterator[tuple[int, str]]:
    """Yield the source files that a script starts with ``exec``, each as (line, path)."""
    if b"exec " not in source.data or len(source.data) > _LONGEST:
        return
    for piece, line in pieces(_VARIABLE.sub("*", source.text)):
        for path in _started(piece.replace('"', "").split(), project):
            if project.files[path].role == "source":
                yield line, path


def _several(started: Iterable[tuple[int, str]], source: Source, project: Project) -> bool:
    """Return whether this script and those with the same suffix in its folder start modules of at least two folders.

    Reading stops as soon as two folders are known.
    """
    folders = {posixpath.dirname(path) for _, path in started}
    suffix = posixpath.splitext(source.path)[1]
    scripts = [path for path in beside(source.folder, project) if path.endswith(suffix or source.name)][:_MOST]
    for path in scripts:
        if len(folders) >= SEVERAL:
            break
        script = project.read(path) if path != source.path else None
        if script is not None:
            folders.update(posixpath.dirname(at) for _, at in handed_over(script, project))
    return len(folders) >= SEVERAL


def _started(words: Sequence[str], project: Project) -> Sequence[str]:
    """Return the files of the repository that an ``exec`` command starts, none for any other command.

    ``words`` are the words of the command, with ``*`` in place of each expansion. The result has one file, or
    every file that a variable in the module's name may stand for (``exec gunicorn depot.$PART.app``).
    """
    if "exec" not in words[:2] or words[0] not in ("exec", "then", "else", "do", "(", "{"):
        return ()
    for number, word in enumerate(words[:7]):
        if PYTHON.fullmatch(word):
            rest = [w for w in words[number + 1 :] if w == "-m" or not w.startswith("-")][:2]
            if rest[:1] == ["-m"] and len(rest) == 2:
                return _files_of(rest[1], project)
            return [path for path in map(posixpath.normpath, rest[:1]) if path in project.files]
        if posixpath.basename(word) in commands().servers.modules:
            named = (w.partition(":")[0] for w in words[number + 1 :] if _MODULE.fullmatch(w))
            return next((paths for name in named if (paths := _files_of(name, project))), ())
    return ()


def _files_of(module: str, project: Project) -> list[str]:
    """Return the files of a module, one part of whose name may be ``*`` (a variable): ``depot.*.app``."""
    before, variable, after = module.replace(".", "/").partition("/*/")
    if not variable:
        return [path for root in ("", "src") if (path := file_of(module, project, root))][:1]
    ends = [path for path in project.below(before) if path.endswith(f"/{after}.py")]
    return [path for path in ends if path.count("/") == before.count("/") + after.count("/") + 2] if after else []
