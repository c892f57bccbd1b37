"""Images that only try what the repository contains: they work in a folder of tests or examples, or install what it
publishes.

Example: ``COPY . /src``, ``WORKDIR /src/tests/site``, ``CMD gunicorn site.wsgi`` starts an application of the tests.
Sources: https://docs.docker.com/reference/dockerfile/#workdir,
https://docs.docker.com/build/building/multi-stage/.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, field

from detector.plugins.api import Project, Source
from detector.plugins.infra.installs import installs_itself
from detector.plugins.infra.instructions import instructions

_ASIDE = ("test", "fixture", "example")
_LONGEST = 500
"""Maximum length of a working folder, counted from its end."""


@dataclass
class _Stage:
    """One stage: the earlier one that it is based on, its working folder, the stages that it copies from, and whether it
    copies from the repository."""

    base: _Stage | None = None
    works_in: str = ""
    taken: list[str] = field(default_factory=list)
    copies: bool = False


def is_trial(source: Source, project: Project) -> bool:
    """Return whether an image only tries what the repository contains.

    1. Its working folder, within what it copies, is a folder that contains only tests or examples.
    2. It copies nothing of the repository but what earlier stages built, and all of these work in such a folder.

    3. It installs what the repository publishes, and copies nothing of it (``installs.py``).

    Of the first two, an image that is based on an earlier stage is none: that stage may be the one which is deployed, and
    this one run its tests.
    """
    if installs_itself(source, project):
        return True
    if b"WORKDIR" not in source.data:
        return False
    stages, last = _stages(source.text)
    if last.base is not None:
        return False
    built = [stages[name] for name in last.taken if name in stages]
    if built and not last.copies and all(_is_aside(stage.works_in, project) for stage in built):
        return True
    return _is_aside(last.works_in, project)


def _stages(text: str) -> tuple[dict[str, _Stage], _Stage]:
    """Return the stages of a Dockerfile by name and by number, and the last one."""
    named, last, count = dict[str, _Stage](), _Stage(), 0
    for word, rest, _ in instructions(text):
        if word == "FROM":
            image, *more = [w for w in rest.lower().split() if not w.startswith("--")] or [""]
            base = named.get(image)
            last = _Stage(base, base.works_in if base is not None else "")
            named.update(dict.fromkeys((str(count), *more[1:2]), last))
            count += 1
        elif word == "WORKDIR":
            last.works_in = posixpath.join(last.works_in or "/", rest.strip("\"'"))[-_LONGEST:]
        elif word in ("COPY", "ADD"):
            found = [w[7:].lower() for w in rest.split() if w.startswith("--from=")]
            last.taken += found
            last.copies |= not found
    return named, last


def _is_aside(works_in: str, project: Project) -> bool:
    """Return whether a folder of an image (``/src/tests/site``) is, by its end, one of the repository with nothing but
    tests or examples."""
    steps = [step for step in posixpath.normpath(works_in).split("/") if step]
    for start in range(1, len(steps)):
        held = project.below("/".join(steps[start:]))
        if held:
            return all(project.files[path].role in _ASIDE for path in held)
    return False
