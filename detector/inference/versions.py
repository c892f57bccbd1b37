"""Which version of a technology a component has: that of its package, or of the image that runs the server."""

from __future__ import annotations

from collections.abc import Iterable

from detector.inference.weigh import Weighed
from detector.model import Dependency


def version_of(weighed: Iterable[Weighed], versions: dict[str, Dependency]) -> str | None:
    """The version of a technology: what a lock file resolved, else what a manifest pins or allows. Flask-SQLAlchemy has
    versions of its own: the package that is called like the technology is asked first."""
    declared = [w for w in weighed if w.match.signal.kind == "dependency" and w.weight > 0]
    for item in sorted(declared, key=lambda w: (not _is_itself(w), -w.weight, w.match.path, w.match.line)):
        resolved = versions.get(item.match.name)
        if resolved is not None:
            return resolved.version
        if item.match.value and not set("${}") & set(item.match.value):
            return item.match.value.removeprefix("==")
    return None


def _is_itself(item: Weighed) -> bool:
    """Whether a package is called like its technology."""
    package = item.match.name.rpartition("/")[2].lower()
    return package in (item.match.technology.id, item.match.technology.name.lower())


def deployed_version(weighed: Iterable[Weighed]) -> str | None:
    """The version of a server: the tag of the image that runs it. A driver's version is not the database's, nor that of
    an image which is called otherwise (``pgvector``, ``valkey``)."""
    images = [w for w in weighed if w.match.signal.kind == "image" and w.weight > 0 and _has_its_version(w)]
    best = min(images, key=lambda w: (-w.weight, w.match.path, w.match.line), default=None)
    return best.match.value if best is not None else None


def _has_its_version(item: Weighed) -> bool:
    """Whether the tag of an image begins with a number and the image is called like its technology."""
    name = item.match.name.rpartition("/")[2].partition("-")[0]
    return item.match.value[:1].isdigit() and any(word.startswith(name) for word in item.match.technology.id.split("-"))
