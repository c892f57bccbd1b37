"""The programs of one manifest of which Dockerfiles that lie apart each put another folder into an image and start it:
``COPY mailer /srv/mailer``, ``WORKDIR /srv/mailer``, ``CMD python send.py``.

The folder is that with the file which the image starts; where the command stands elsewhere (in a compose file), that which is
copied to where the image works. Where the Dockerfiles of a repository do so with one folder only, that is what the manifest makes.
Source: https://docs.docker.com/reference/dockerfile/.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

from detector.model import Fact, Observation, Package
from detector.plugins.api import Project, Source, beside
from detector.plugins.infra.dockerfile import instructions
from detector.plugins.python.modules import built_of, is_whole

SEVERAL = 2
_NAMES = ("dockerfile*", "*.dockerfile", "*/dockerfile*", "*/*.dockerfile")
_SCRIPT = re.compile(r"[\w.-]+\.py")
_LONGEST = 50_000
_MOST = 100
"""So many Dockerfiles are looked at."""


def read_image(source: Source, project: Project) -> Iterator[Observation]:
    """The program that a Dockerfile puts into its image, where others do so with other folders."""
    built = _built(source, project)
    if built and _several(built[0], source, project):
        folder, path, number = built
        yield Package("pypi", "", path, folder, entry=True, private=True, built_of=built_of(path, project, {}))
        yield Fact("setting", "deploy.within", source.path, number, "", folder)


def _several(folder: str, source: Source, project: Project) -> bool:
    """Whether other Dockerfiles build other folders; no more of them are read than it takes to know."""
    alike = (path for path in project.files if any(fnmatchcase(path.lower(), name) for name in _NAMES))
    others = [path for path in alike if path != source.path][:_MOST]
    read = (other for path in others if (other := project.read(path)) is not None)
    return any(built is not None and built[0] != folder for built in (_built(other, project) for other in read))


def _built(source: Source, project: Project) -> tuple[str, str, int] | None:
    """The folder that a Dockerfile puts into its image, a file that starts there, and the line; None where it lies beside
    source or a manifest and so builds that, or where several folders fit."""
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
    """What the last stage of a Dockerfile copies, each folder with where to and the line, its command and where it works."""
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
    """The folder of the repository that is copied whole, or all scripts in it, from the root or from the Dockerfile's
    folder; that itself for all that lies there. None where there is none."""
    name = posixpath.dirname(written) if written.endswith("/*.py") else written
    if posixpath.normpath(name) in (".", "/"):
        return base
    folders = (project.resolve(context, name.lstrip("/")) for context in dict.fromkeys(("", base)))
    return next((folder for folder in folders if folder and project.below(folder)), None)
