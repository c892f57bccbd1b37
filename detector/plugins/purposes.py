"""Determines the purpose of settings (production, development, tests, CI, an example) from names of files, folders,
services and groups of settings, by ``rules/conventions/purposes.yml``."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from detector.observations import Purpose
from detector.rules.conventions import conventions_of

_WORD = re.compile(r"[A-Z][A-Z0-9]*(?![a-z])|[A-Z]?[a-z0-9]+")
"""A word of a name: ``Seed`` and ``E2E`` in ``SeedE2E``, ``DB`` and ``Test`` in ``DBTest``, ``e2e``."""
_FIRST = re.compile(r"[_.-]")


class _Purposes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The content of the file, which explains each key."""

    words: dict[Purpose, tuple[str, ...]]
    names: dict[Purpose, tuple[str, ...]]
    folders: dict[Purpose, tuple[str, ...]]
    samples: frozenset[str]
    programs: dict[str, Purpose]
    variables: dict[str, Purpose]


_purposes = conventions_of("purposes.yml", _Purposes)


@lru_cache(maxsize=1)
def _words() -> dict[str, Purpose]:
    """Return the words that indicate a purpose in any name."""
    return _by_word(_purposes().words)


@lru_cache(maxsize=1)
def _names() -> dict[str, Purpose]:
    """Return the words that indicate a purpose in any name but that of a folder."""
    return _words() | _by_word(_purposes().names)


@lru_cache(maxsize=1)
def _folders() -> dict[str, Purpose]:
    return _by_word(_purposes().folders)


def _by_word(listed: Mapping[Purpose, tuple[str, ...]]) -> dict[str, Purpose]:
    return {word: purpose for purpose, words in listed.items() for word in words}


def _split(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _said(text: str, words: Mapping[str, Purpose]) -> Purpose:
    """Return the purpose of the first word of a name that has one. A number at the end of a word is ignored."""
    found = (words.get(word) or words.get(word.rstrip("0123456789")) for word in _split(text))
    return next(filter(None, found), "")


def purpose_of_words(text: str) -> Purpose:
    """Return the purpose of a name by its words (``db_test``, ``docker-compose.override``, ``TestingConfig``); '' if
    none indicates one."""
    return _said(text, _names())


def purpose_of_variable(name: str) -> Purpose:
    """Return the purpose of a variable or key by the first word of its name (``CI_DB_HOST``, ``test.jdbc.url``), '' if
    that indicates none."""
    return _purposes().variables.get(_FIRST.split(name, maxsplit=1)[0].lower(), "")


def purpose_of(path: str) -> Purpose:
    """Return the purpose of a settings file: by its own name first, then by its folders from the innermost to the
    outermost."""
    *folders, name = path.split("/")
    found = purpose_of_words(name)
    for folder in reversed(folders):
        found = found or _folders().get(folder.lower(), "") or _said(folder, _words())
    return found


def purpose_of_program(called: str) -> Purpose:
    """Return the purpose of settings in source, by the name of their file or class. Folders are ignored: they are those
    of the source."""
    name = posixpath.basename(called)
    if not _purposes().samples.isdisjoint(_split(name)):
        return "example"
    return _purposes().programs.get(name) or purpose_of_words(posixpath.splitext(name)[0])
