"""Reads what the classifiers of a distribution declare about its kind.

Source: https://packaging.python.org/en/latest/specifications/core-metadata/.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from detector.observations import ComponentKind
from detector.plugins.api import Project
from detector.plugins.dockerfiles import builds_images
from detector.plugins.python.conventions import conventions
from detector.plugins.python.unstarted import is_unstarted


class Kind(NamedTuple):
    """What a distribution is. ``kind``: ``library`` or None, not declared. ``extension``: applications of a framework
    install it."""

    kind: ComponentKind | None
    extension: bool


def kind_of(name: str, classifiers: Iterable[str], folder: str, entry: bool, project: Project) -> Kind:
    """Return what the classifiers of a distribution declare, together with its normalised name.

    An extension is named after the framework that it extends (``flask-…``, ``…-flask``), has a classifier for people
    who write programs, and is in a repository that builds no image. So is a library that nothing in the repository can
    start (``unstarted.py``). ``folder``: that of the manifest. ``entry``: the manifest declares that it can be run.
    """
    known, listed = conventions(), list(classifiers)
    library = any(classifier.startswith(known.libraries) for classifier in listed)
    first, *others = name.split("-")
    named = bool(others) and not known.extended.isdisjoint((first, others[-1]))
    extending = named and any(classifier.startswith(known.extending) for classifier in listed)
    alone = library and not entry and is_unstarted(folder, project)
    return Kind("library" if library else None, alone or (extending and not builds_images(project)))
