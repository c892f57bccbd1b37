"""Finds the plugins: the built-in ones and those of other packages, through one entry-point group."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from functools import lru_cache
from importlib import import_module

from detector.errors import DetectError
from detector.extensions import entry_points
from detector.plugins.api import Language, Plugin, Reference

GROUP = "detect_stack.plugins"
BUILT_IN = ("python", "javascript", "go", "jvm", "dotnet", "ruby", "php", "rust", "elixir", "infra")


@lru_cache(maxsize=1)
def plugins() -> tuple[Plugin, ...]:
    """Return all plugins: the built-in ones first, then others by name.

    Built-in plugins are listed here so that a source checkout without installed metadata works too. Raises DetectError
    for a plugin that does not load.
    """
    found = [import_module(f"detector.plugins.{name}").PLUGIN for name in BUILT_IN]
    for point in entry_points(GROUP):
        try:
            plugin = point.load()
        except (Exception, SystemExit) as error:
            remedy = "update or uninstall the package that brings it"
            raise DetectError(f"plugin {point.name} ({point.value}) does not load: {error!r}", remedy=remedy) from error
        if not isinstance(plugin, Plugin):
            raise DetectError(f"plugin {point.name} ({point.value}) is no detector.plugins.api.Plugin")
        found.append(plugin)
    return tuple(found)


def language_of(path: str, known: Mapping[str, Language]) -> Language | None:
    """Return the language of a file by its name, else by its suffix; None if it is not among those ``known``."""
    name = posixpath.basename(path)
    return known.get(name) or known.get(posixpath.splitext(name)[1])


@lru_cache(maxsize=1)
def languages() -> dict[str, Language]:
    """Return all languages whose source is parsed, by the suffixes and names of their files."""
    listed = (language for plugin in plugins() for language in plugin.languages)
    return {name: language for language in listed for name in (*language.suffixes, *language.names)}


@lru_cache(maxsize=1)
def references() -> dict[str, Reference]:
    """Return how names refer to what other files define, by the ids of languages."""
    return {language.id: language.refers for language in languages().values()}
