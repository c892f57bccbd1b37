"""Programs of one distribution, each started by an image of its own.

Example: ``Dockerfile-mill`` ends with ``CMD ["farm-mill"]``, a console script of the ``pyproject.toml`` beside it, and
``Dockerfile-api`` with ``CMD ["uvicorn", "farm.api.main:app"]``. The folders of the started modules are programs. So
are those of the scripts that the stages of one Dockerfile start (``CMD ["python", "/srv/farm/mill/run.py"]``).

Nothing is yielded if all images start modules of one folder, and for a folder above one of the others: that is what
the manifest makes as a whole. Sources: https://docs.docker.com/reference/dockerfile/#cmd,
https://packaging.python.org/en/latest/specifications/entry-points/#use-for-scripts.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence

from detector.errors import Unreadable
from detector.globs import fits
from detector.observations import Deployment, Observation, Package
from detector.plugins.api import Project, Source
from detector.plugins.formats import load_toml, mapping, string
from detector.plugins.infra.instructions import Instruction, command_text, instructions
from detector.plugins.memo import once
from detector.plugins.programs import commands
from detector.plugins.python.modules import built_of, file_of, home_of, is_whole
from detector.plugins.python.programs import PYTHON, SEVERAL, handed_over

NAMES = ("dockerfile*", "*.dockerfile", "*/dockerfile*", "*/*.dockerfile")
_MODULE = re.compile(r"[a-zA-Z_]\w*(?:\.[a-zA-Z_]\w*)*(?::\w+(?:\(\))?)?")
_LONGEST = 12_000
"""Maximum size in bytes of a Dockerfile that is read: a larger one is read in a process of its own (``parsing.SMALL``), which
would compare all the others anew."""
_WORDS = 60
"""Maximum number of words of a command that are examined."""
_STAGES = 20
"""Maximum number of stages of a Dockerfile that are examined, counted from its end."""
_MOST = 100
"""Maximum number of Dockerfiles that are compared."""


def read_sibling(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the programs that the stages of a Dockerfile start, if modules in several folders of the same distribution
    are started so. A ``Deployment`` marks the folder of each as deployed."""
    started = _started(source, project)
    home = home_of(source.path, project)
    alike = (other for other in (_all_started(project) if started else ()) if home_of(other, project) == home)
    others = {posixpath.dirname(other) for other in alike}
    for path, line in started.items():
        folder = posixpath.dirname(path)
        if len(others) >= SEVERAL and not any(other.startswith(f"{folder}/") for other in others):
            yield Package("pypi", "", path, folder, entry=True, private=True, built_of=built_of(path, project))
            yield Deployment("started_in", folder, source.path, line)


@once
def _all_started(project: Project) -> list[str]:
    """Return the modules that the Dockerfiles of the repository start."""
    alike = [path for path in project.files if any(fits(name, path.lower()) for name in NAMES)][:_MOST]
    read = (source for path in alike if (source := project.read(path)) is not None)
    return [path for source in read for path in _started(source, project)]


def _started(source: Source, project: Project) -> dict[str, int]:
    """Return the modules that the stages of a Dockerfile start, each with the line of the command.

    A module is source of the nearest manifest at or above the Dockerfile, and not beside that. The Dockerfile is source
    or tooling.
    """
    if source.role not in ("source", "tooling") or len(source.data) > _LONGEST:
        return {}
    home, found = home_of(source.path, project), dict[str, int]()
    for words, line, works_in in _commands(source):
        name = _module(words, _scripts(home, project))
        roots = (*_tails(works_in, project), home, posixpath.join(home, "src")) if name else ()
        path = next((at for root in roots if (at := file_of(name, project, root))), "")
        path = path or _script(words, project) or _by_script(words, source, project)
        inner = bool(path) and project.files[path].role == "source" and not is_whole(posixpath.dirname(path), project)
        if inner and home_of(path, project) == home:
            found.setdefault(path, line)
    return found


def _commands(source: Source) -> list[tuple[list[str], int, str]]:
    """Return the words of the command of each stage, its entry point first, its line, and its last ``WORKDIR``."""
    found: list[tuple[list[str], int, str]] = []
    entry, given, line, works_in = list[str](), list[str](), 0, ""
    for word, rest, number in (*_last(source), ("FROM", "", 0)):
        words = [piece.strip("\"'") for piece in command_text(rest).split()[:_WORDS]]
        if word == "FROM":
            found.append(([word for word in (*entry, *given) if word], line, works_in))
            entry, given, works_in = [], [], ""
        elif word == "WORKDIR":
            works_in = rest
        elif word == "ENTRYPOINT":
            entry, line = words, number
        elif word == "CMD":
            given, line = words, number
    return [stage for stage in found if stage[0]]


def _last(source: Source) -> Sequence[Instruction]:
    """Return the instructions of the last ``_STAGES`` stages of a Dockerfile."""
    listed = instructions(source.text)
    begun = [number for number, instruction in enumerate(listed) if instruction.word == "FROM"]
    return listed[begun[-_STAGES] :] if len(begun) > _STAGES else listed


def _script(words: Sequence[str], project: Project) -> str:
    """Return the file of the repository that an image starts by its absolute path (``python /srv/farm/mill/run.py``),
    the one with the longest path that this ends with; '' if there is none."""
    for number, word in enumerate(words[1:], 1):
        if word.startswith("/") and word.endswith(".py") and PYTHON.fullmatch(words[number - 1]):
            folder, _, name = word.rpartition("/")
            paths = (f"{tail}/{name}" for tail in _tails(folder, project))
            return next((path for path in paths if path in project.files), "")
    return ""


def _by_script(words: Sequence[str], source: Source, project: Project) -> str:
    """Return the module that a shell script starts at its end, where that script is what an image starts; '' if it
    starts none or several.

    The script is the file that the Dockerfile copies to this path, or one of the same name beside it.
    """
    if not words or not words[0].endswith(".sh"):
        return ""
    copied = [rest.split() for word, rest, _ in _last(source) if word == "COPY"]
    written = [pair[-2] for pair in copied if len(pair) > 1 and pair[-1] == words[0]] or [posixpath.basename(words[0])]
    paths = (project.resolve(context, written[0]) for context in dict.fromkeys((source.folder, "")))
    script = next((found for path in paths if path and (found := project.read(path)) is not None), None)
    started = {path for _, path in handed_over(script, project)} if script is not None else set()
    return started.pop() if len(started) == 1 else ""


def _tails(folder: str, project: Project) -> Iterator[str]:
    """Yield the folders of the repository that the path of one in an image ends with, the longest first."""
    steps = [step for step in folder.split("/") if step][-_WORDS:]
    tails = ("/".join(steps[start:]) for start in range(len(steps)))
    return (tail for tail in tails if project.below(tail))


def _module(words: Sequence[str], scripts: Mapping[str, str]) -> str:
    """Return the name of the module that a command starts: by a console script, by ``python -m``, or by a server."""
    for number, word in enumerate(words):
        rest = words[number + 1 :]
        if word in scripts:
            return scripts[word]
        if PYTHON.fullmatch(word) and "-m" in rest[:-1]:
            name = rest[rest.index("-m") + 1]
            if name not in commands().servers.modules:
                return name
        if posixpath.basename(word) in commands().servers.modules:
            return next((w.partition(":")[0] for w in rest if ":" in w and _MODULE.fullmatch(w)), "")
    return ""


@once
def _scripts(home: str, project: Project) -> dict[str, str]:
    """Return the console scripts of the ``pyproject.toml`` in a folder, each with its module."""
    source = project.read(posixpath.join(home, "pyproject.toml"))
    try:
        data = load_toml(source)[0] if source is not None else {}
    except Unreadable:
        return {}
    told = (mapping(data.get("project")), mapping(mapping(data.get("tool")).get("poetry")))
    named = {name: string(value) for meta in told for name, value in mapping(meta.get("scripts")).items()}
    return {name: value.partition(":")[0] for name, value in named.items() if _MODULE.fullmatch(value)}
