"""What settings are for (production, development, tests, CI, an example), by the names of files, folders, services and
groups of settings: ``rules/conventions/purposes.yml``."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from functools import lru_cache

import msgspec

from detector.model import Purpose
from detector.rules.conventions import read

_WORD = re.compile(r"[A-Z][A-Z0-9]*(?![a-z])|[A-Z]?[a-z0-9]+")
"""A word of a name: ``e2e``, ``Seed`` and ``E2E`` of ``SeedE2E``, ``DB`` and ``Test`` of ``DBTest``."""


class _Purposes(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The file as it stands; it explains each key."""

    words: dict[Purpose, tuple[str, ...]]
    names: dict[Purpose, tuple[str, ...]]
    folders: dict[Purpose, tuple[str, ...]]
    samples: frozenset[str]
    programs: dict[str, Purpose]


@lru_cache(maxsize=1)
def _purposes() -> _Purposes:
    return read("purposes.yml", _Purposes)


@lru_cache(maxsize=1)
def _words() -> dict[str, Purpose]:
    """The words that say it wherever they stand."""
    return _by_word(_purposes().words)


@lru_cache(maxsize=1)
def _names() -> dict[str, Purpose]:
    """The words that say it in any name but that of a folder."""
    return _words() | _by_word(_purposes().names)


@lru_cache(maxsize=1)
def _folders() -> dict[str, Purpose]:
    return _by_word(_purposes().folders)


def _by_word(listed: Mapping[Purpose, tuple[str, ...]]) -> dict[str, Purpose]:
    return {word: purpose for purpose, words in listed.items() for word in words}


def _split(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def _said(text: str, words: Mapping[str, Purpose]) -> Purpose:
    """What the first word of a name says that says something; a number at its end is no part of it."""
    found = (words.get(word) or words.get(word.rstrip("0123456789")) for word in _split(text))
    return next(filter(None, found), "")


def purpose_of_words(text: str) -> Purpose:
    """What a name is for by the words in it (``db_test``, ``docker-compose.override``, ``TestingConfig``); '' where none
    tells."""
    return _said(text, _names())


def purpose_of(path: str) -> Purpose:
    """What a settings file is for: its own name first, then its folders from the innermost to the outermost."""
    *folders, name = path.split("/")
    found = purpose_of_words(name)
    for folder in reversed(folders):
        found = found or _folders().get(folder.lower(), "") or _said(folder, _words())
    return found


def purpose_of_program(called: str) -> Purpose:
    """What settings are for that are written as a program, by the name of their file or of the class that they stand in:
    its folders are those of the source."""
    name = posixpath.basename(called)
    if not _purposes().samples.isdisjoint(_split(name)):
        return "example"
    return _purposes().programs.get(name) or purpose_of_words(posixpath.splitext(name)[0])
