"""Images that only try what the repository contains: they work in a folder of tests.

Example: ``COPY . /src``, ``WORKDIR /src/tests/site``, ``CMD gunicorn site.wsgi`` starts an application of the tests.
Source: https://docs.docker.com/reference/dockerfile/#workdir.
"""

from __future__ import annotations

import posixpath

from detector.plugins.api import Project, Source
from detector.plugins.infra.instructions import instructions

_ASIDE = ("test", "fixture")


def is_trial(source: Source, project: Project) -> bool:
    """Return whether the working folder of an image, within what it copies, is a folder that contains only tests.

    An image that is based on an earlier stage is none: that stage may be the one which is deployed, and this one run its
    tests.
    """
    if b"WORKDIR" not in source.data:
        return False
    names, works_in, based = set[str](), "", False
    for word, rest, _ in instructions(source.text):
        if word == "FROM":
            image, *more = [w for w in rest.lower().split() if not w.startswith("--")] or [""]
            works_in, based = "", image in names
            names.update(more[1:2])
        elif word == "WORKDIR":
            works_in = posixpath.join(works_in or "/", rest.strip("\"'"))
    return not based and _is_of_tests(works_in, project)


def _is_of_tests(works_in: str, project: Project) -> bool:
    """Return whether a folder of an image (``/src/tests/site``) is, by its end, one of the repository with tests only."""
    steps = [step for step in posixpath.normpath(works_in).split("/") if step]
    for start in range(1, len(steps)):
        held = project.below("/".join(steps[start:]))
        if held:
            return all(project.files[path].role in _ASIDE for path in held)
    return False
