"""Programs that share one manifest, each copied into an image of its own and started there by a Dockerfile.

Example: ``COPY mailer /srv/mailer``, ``WORKDIR /srv/mailer``, ``CMD python send.py`` makes ``mailer`` a program.

The folder of the program is:
1. the copied folder that contains the script which the image starts, or
2. if the Dockerfile has no command (a compose file has it, for example), the folder copied to the working directory.

If all Dockerfiles of the repository build the same folder, that folder is simply what the manifest makes, and nothing
is yielded.
Source: https://docs.docker.com/reference/dockerfile/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from detector.globs import fits
from detector.observations import Deployment, Observation, Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.instructions import instructions
from detector.plugins.python.modules import built_of, is_whole

SEVERAL = 2
_NAMES = ("dockerfile*", "*.dockerfile", "*/dockerfile*", "*/*.dockerfile")
_SCRIPT = re.compile(r"[\w.-]+\.py")
_LONGEST = 50_000
"""Maximum size in bytes of a Dockerfile that is read."""
_MOST = 100
"""Maximum number of other Dockerfiles that are compared."""


def read_image(source: Source, project: Project) -> Iterator[Observation]:
    """Yield the program that a Dockerfile builds, if another Dockerfile of the repository builds another folder.

    The program is a ``Package``; a ``Deployment`` marks its folder as deployed.
    """
    built = _built(source, project)
    if built and _several(built[0], source, project):
        folder, path, number = built
        yield Package("pypi", "", path, folder, entry=True, private=True, built_of=built_of(path, project))
        yield Deployment("started_in", folder, source.path, number)


def _several(folder: str, source: Source, project: Project) -> bool:
    """Return whether another Dockerfile builds another folder. Reading stops at the first one that does."""
    alike = (path for path in project.files if any(fits(name, path.lower()) for name in _NAMES))
    others = [path for path in alike if path != source.path][:_MOST]
    read = (other for path in others if (other := project.read(path)) is not None)
    return any(built is not None and built[0] != folder for built in (_built(other, project) for other in read))


def _built(source: Source, project: Project) -> tuple[str, str, int] | None:
    """Return the folder that a Dockerfile builds as a program, a script of it and the line of the ``COPY``.

    Returns None if:
    - the Dockerfile is neither source nor tooling, or is too large;
    - it is called ``Dockerfile`` and is next to a manifest, or it copies the root or its own folder: then it builds the
      project there;
    - no copied folder fits, or more than one does.
    """
    if source.role not in ("source", "tooling") or len(source.data) > _LONGEST:
        return None
    copied, started, works_in = _told(source, project)
    usual = source.name.lower() == "dockerfile" and is_whole(source.folder, project)
    if usual or not copied.keys().isdisjoint(("", source.folder)):
        return None
    scripts = set(_SCRIPT.findall(started))
    found = {}
    for folder, (target, number) in copied.items():
        held = [
            path for path in beside(folder, project) if path.endswith(".py") and project.files[path].role == "source"
        ]
        run = [path for path in held if posixpath.basename(path) in scripts]
        if run or (held and not started and target.rstrip("/") == works_in.rstrip("/")):
            found[folder] = ((run or held)[0], number)
    return next(((folder, *rest) for folder, rest in found.items()), None) if len(found) == 1 else None


def _told(source: Source, project: Project) -> tuple[dict[str, tuple[str, int]], str, str]:
    """Return what the last stage of a Dockerfile copies, its command and its working directory.

    The first item maps each copied folder to the target path and the line of the instruction. Copies from other stages
    (``--from=``) and of other folders with a manifest of their own are ignored.
    """
    copied: dict[str, tuple[str, int]] = {}
    started = works_in = ""
    for word, rest, line in instructions(source.text):
        words = [w.strip("\"',[]") for w in rest.split() if not w.startswith("--")]
        if word == "FROM":
            copied, started, works_in = {}, "", ""
        elif word == "WORKDIR":
            works_in = rest
        elif word in ("CMD", "ENTRYPOINT"):
            started += f" {rest}"
        elif word in ("COPY", "ADD") and "--from=" not in rest:
            for written in words[:-1]:
                folder = _folder(written, source.folder, project)
                if folder is not None and (folder in ("", source.folder) or not is_whole(folder, project)):
                    copied[folder] = (words[-1], line)
    return copied, started, works_in


def _folder(written: str, base: str, project: Project) -> str | None:
    """Return the folder of the repository that a ``COPY`` source names, None if there is none.

    A folder may be copied as a whole or by its scripts (``mailer/*.py``). The path is resolved from the root first,
    then from the folder of the Dockerfile. ``.`` stands for the folder of the Dockerfile.
    """
    name = posixpath.dirname(written) if written.endswith("/*.py") else written
    if posixpath.normpath(name) in (".", "/"):
        return base
    folders = (project.resolve(context, name.lstrip("/")) for context in dict.fromkeys(("", base)))
    return next((folder for folder in folders if folder and project.below(folder)), None)
