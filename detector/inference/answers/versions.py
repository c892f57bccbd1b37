"""Which version of a technology a component has: that of its package, or of the image that runs the server."""

from __future__ import annotations

from collections.abc import Iterable

from detector.globs import fits
from detector.inference.evidence.weigh import Weighed
from detector.observations import Dependency
from detector.rules.names import normal


def version_of(weighed: Iterable[Weighed], versions: dict[str, Dependency]) -> str | None:
    """Return the version of a technology from its packages, None where none states it.

    That is the resolved version, else what the manifest pins or allows. Only packages that share the technology's version
    count: Flask-SQLAlchemy and ``Npgsql.EntityFrameworkCore.PostgreSQL`` have versions of their own.
    """
    declared = [w for w in weighed if w.match.signal.kind == "dependency" and w.weight > 0 and _has_its_version(w)]
    for item in sorted(declared, key=lambda w: (-w.weight, w.match.path, w.match.line)):
        resolved = versions.get(item.match.name)
        if resolved is not None:
            return resolved.version
        if item.match.value and not set("${}") & set(item.match.value):
            return item.match.value.removeprefix("==")
    return None


def _has_its_version(item: Weighed) -> bool:
    """Whether a package shares the version of its technology: a pattern of the rule's ``version_from`` matches it or,
    without ``version_from``, it has the technology's id, name or alias."""
    name, technology = item.match.name, item.match.technology
    if technology.version_from:
        return any(fits(pattern, name) for pattern in technology.version_from)
    package = normal(name.rpartition("/")[2])
    return any(package == normal(own) for own in (technology.id, technology.name, *technology.aliases))


def deployed_version(weighed: Iterable[Weighed]) -> str | None:
    """Return the version of a server: the tag of the image that runs it, None without such an image.

    The version of a driver is not that of the database, nor is that of an image with another name (``pgvector``,
    ``valkey``).
    """
    images = [w for w in weighed if w.match.signal.kind == "image" and w.weight > 0 and _runs_it(w)]
    best = min(images, key=lambda w: (-w.weight, w.match.path, w.match.line), default=None)
    return best.match.value if best is not None else None


def _runs_it(item: Weighed) -> bool:
    """Whether the tag of an image begins with a digit, and a word of the technology's id begins with the image's
    name."""
    name = item.match.name.rpartition("/")[2].partition("-")[0]
    return item.match.value[:1].isdigit() and any(word.startswith(name) for word in item.match.technology.id.split("-"))
