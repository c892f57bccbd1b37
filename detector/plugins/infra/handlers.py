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
from detector.wordsearch import WordSearch

_HANDLER = re.compile(r"(?:[\w-]+[./]){0,8}[\w-]+\.\w+")


def deployed_handler(written: str, line: int, source: Source, project: Project) -> Iterator[Deployment]:
    """Yield the folder of the file that a handler names (``booking.find.handler``: ``…/booking/find.py``), where
    exactly one file of source fits and, if the handler names no folder, contains the function's name.

    The path is relative to the root of the function's package, which only its build knows.
    Source: https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html#naming.
    """
    text = plain(written)
    if not _HANDLER.fullmatch(text):
        return
    path, _, function = text.rpartition(".")
    path = path.replace(".", "/")
    found = [
        name
        for extension in platforms().terraform.handlers
        for name in project.ending(f"/{path}{extension}")
        if project.files[name].role == "source"
    ]
    if len(found) == 1 and ("/" in path or _holds(found[0], function, project)):
        yield Deployment("folder", posixpath.dirname(found[0]), source.path, line, purpose=purpose_of(source.path))


def _holds(path: str, word: str, project: Project) -> bool:
    """Return whether a file contains a word."""
    source = project.read(path)
    return source is not None and bool(WordSearch({word: True}).held(source.data))
