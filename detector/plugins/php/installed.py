"""Whether applications install a Composer package: https://getcomposer.org/doc/04-schema.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from detector.plugins.api import Project, beside
from detector.plugins.formats import mapping, string
from detector.plugins.php.conventions import conventions


def is_installed(data: dict[str, Any], folder: str, project: Project) -> bool:
    """Return whether applications install the package, by its type or by how it describes itself.

    Bundles and plugins have types: https://symfony.com/doc/current/bundles.html. Where none is written, a package that is
    described and that nothing serves is one.
    """
    if string(data.get("type")):
        return string(data.get("type")) in conventions().extensions
    return _is_described(data) and not is_served(project) and not _is_opened(folder, project)


def is_discovered(data: dict[str, Any]) -> bool:
    """Return whether Laravel discovers service providers in the package, and its type is not ``project``.

    Anything that deploys such a package does so for its tests. Source:
    https://laravel.com/docs/packages#package-discovery.
    """
    found = mapping(mapping(data.get("extra")).get("laravel")).get("providers")
    return bool(found) and string(data.get("type")) != "project"


def is_served(project: Project) -> bool:
    """Return whether the repository contains an entry point for a web server, with the role ``source``."""
    return any(True for _ in pages(project))


def pages(project: Project) -> Iterator[str]:
    """Yield the paths of all entry points for a web server with the role ``source``."""
    known = conventions()
    named = (path for name in known.entries for path in (*project.ending(f"/{name}"), name) if path in project.files)
    for path in named:
        if project.files[path].role == "source" and known.included.isdisjoint(path.lower().split("/")[:-1]):
            yield path


def _is_described(data: dict[str, Any]) -> bool:
    """Return whether a manifest describes the package for people who search for packages: it has a vendor, keywords and
    classes that Composer loads by their namespace.

    The type is ``library`` where none is written, which many projects leave so; these have no keywords.
    """
    loaded = mapping(data.get("autoload"))
    named = "/" in string(data.get("name")) and bool(data.get("keywords"))
    return named and any(mapping(loaded.get(key)) for key in ("psr-4", "psr-0"))


def _is_opened(folder: str, project: Project) -> bool:
    """Return whether source in PHP lies where a server, a host or a command opens files by their path: beside the
    manifest, or in a folder that web servers hand out."""
    opened = (folder, *(f"{folder}/{name}".lstrip("/") for name in conventions().handed_out))
    files = (path for one in opened for path in beside(one, project))
    return any(path.endswith(".php") and project.files[path].role == "source" for path in files)
