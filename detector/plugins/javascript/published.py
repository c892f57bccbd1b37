"""Which npm packages run something, and which others install.

Sources: https://docs.npmjs.com/cli/configuring-npm/package-json, https://docs.npmjs.com/cli/commands/npm-publish,
https://nodejs.org/api/packages.html#subpath-exports.
"""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import Any

from detector.plugins.api import Project
from detector.plugins.dockerfiles import builds_images
from detector.plugins.formats import mapping, string
from detector.plugins.javascript.conventions import conventions
from detector.plugins.javascript.modules import SUFFIXES
from detector.plugins.programs import commands

_PUBLISHED = ("main", "exports", "types", "typings", "files", "publishConfig")
"""Keys of packages that others install."""

_IMPORTED = ("main", "exports", "module", "browser")
"""Keys of the modules that a package offers to those who import it."""


def runs(data: Mapping[str, Any]) -> bool:
    """Return whether a manifest declares something to run: a ``bin``, or a script that starts the package unless that
    only builds it."""
    return "bin" in data or _starts(data)


def is_private(data: Mapping[str, Any]) -> bool:
    """Return whether npm refuses to publish a package: ``private`` is anything but false, also the text ``"true"``."""
    return bool(data.get("private"))


def is_library(data: Mapping[str, Any]) -> bool:
    """Return whether a manifest is that of a package which others install and which runs nothing.

    It has peer dependencies, or configures publishing (``publishConfig``) or publishes itself by a script. In the last
    case it may have a ``bin`` that is another file than ``main``: that helps those who import the package. One that is
    tried (``is_tried``) is such a package too.
    """
    if is_tried(data):
        return True
    if is_private(data) or not any(key in data for key in _PUBLISHED) or _starts(data):
        return False
    if "bin" in data:
        return _is_released(data) and _is_imported(data)
    return bool(data.get("publishConfig") or mapping(data.get("peerDependencies"))) or _is_released(data)


def is_tried(data: Mapping[str, Any]) -> bool:
    """Return whether the script ``start`` is for trying a package that others install: it is not private, lists what
    is published (``files``), has no ``bin``, and offers several modules to those who import it (``exports``).

    Nobody imports modules of a program by their names, and a program without a ``bin`` is not published.
    """
    if is_private(data) or "bin" in data or not data.get("files") or not _starts(data):
        return False
    return any(key.startswith("./") and key != "./package.json" for key in mapping(data.get("exports")))


def is_command(data: Mapping[str, Any]) -> bool:
    """Return whether people run a package in a terminal and do nothing else with it: it has a ``bin``, is not private,
    and offers no module and no script that starts it. What a command serves is for who runs it."""
    return "bin" in data and not is_private(data) and not _starts(data) and not any(k in data for k in _IMPORTED)


def is_described(data: Mapping[str, Any], folder: str, project: Project) -> bool:
    """Return whether a manifest tells people who look for a package what it is for (``keywords``) and where it is
    developed, offers a module to those who import it, and nothing runs it: neither a command, a script, a file that
    npm starts by itself, nor an image."""
    if is_private(data) or runs(data) or not data.get("keywords") or not data.get("repository"):
        return False
    imported = any(_is_there(path, folder, project) for path in _modules(data))
    started = any(_is_there(path, folder, project) for path in conventions().started)
    return imported and not started and not builds_images(project)


def _is_there(path: str, folder: str, project: Project) -> bool:
    return project.resolve(folder, path) in project.files


def _modules(data: Mapping[str, Any]) -> list[str]:
    """Return the paths at which Node.js looks for the ``main`` of a package, none for one without."""
    main = string(data.get("main"))
    named = [f"{main}{end}" for suffix in SUFFIXES for end in (suffix, f"/index{suffix}")]
    return [*named, *([main] if main.endswith(SUFFIXES) else [])] if main else []


def _starts(data: Mapping[str, Any]) -> bool:
    scripts = mapping(data.get("scripts"))
    return any(name in scripts and not _builds(string(scripts[name])) for name in conventions().starting)


def _is_released(data: Mapping[str, Any]) -> bool:
    """Return whether a script publishes the package."""
    texts = map(string, mapping(data.get("scripts")).values())
    return any(release in text for text in texts for release in conventions().releases)


def _is_imported(data: Mapping[str, Any]) -> bool:
    """Return whether ``main`` is another file than each ``bin``."""
    main, called = _plain(data.get("main")), [*mapping(data.get("bin")).values(), data.get("bin")]
    return bool(main) and main not in map(_plain, called)


def _plain(path: object) -> str:
    """Return a path in a manifest without a leading ``./`` and the suffix that Node.js adds."""
    return string(path).removeprefix("./").removesuffix(".js")


def _builds(script: str) -> bool:
    """Return whether every command of a script calls a tool that only builds (``yarn run tsc --watch``)."""
    called = [_called(part) for part in script.replace("&&", ";").replace("|", ";").split(";")]
    return conventions().builders.issuperset(called)


def _called(command: str) -> str:
    """Return the program in a command, without variables, options and what only runs other programs."""
    words = (posixpath.basename(word) for word in command.split() if "=" not in word and not word.startswith("-"))
    return next((word for word in words if word not in commands().wrappers), "")
