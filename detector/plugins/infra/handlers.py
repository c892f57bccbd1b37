"""Finds the file that contains a function of a cloud, from the function's handler."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from detector.observations import Deployment
from detector.plugins.api import Project, Source
from detector.plugins.infra.platforms import platforms
from detector.plugins.infra.values import plain
from detector.plugins.purposes import purpose_of

_HANDLER = re.compile(r"(?:[\w-]+[./]){1,8}[\w-]+\.\w+")


def deployed_handler(written: str, line: int, source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folder of the file that a handler names (``booking.find.handler``: ``…/booking/find.py``), where it
    names a folder and exactly one file of source fits.

    The path is relative to the root of the function's package, which only its build knows.
    Source: https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html#naming.
    """
    text = plain(written)
    if not _HANDLER.fullmatch(text):
        return
    path = text.rpartition(".")[0].replace(".", "/")
    found = [
        name
        for extension in platforms().terraform.handlers
        for name in project.ending(f"/{path}{extension}")
        if project.files[name].role == "source"
    ]
    if len(found) == 1:
        yield Deployment("folder", posixpath.dirname(found[0]), source.path, line, purpose=purpose_of(source.path))
